package io.github.pokecap.infra;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

final class NodeCondition implements ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        boolean there = Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(Path::of)
                .anyMatch(folder -> Files.exists(folder.resolve("node")) || Files.exists(folder.resolve("node.exe")));
        return there
                ? ConditionEvaluationResult.enabled("node is there")
                : ConditionEvaluationResult.disabled(
                        "node is not on the PATH, and CDK's Java calls it; install nodejs");
    }
}
