package io.github.pokecap.training.learn;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.pokecap.classify.BoostedTrees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/** Turns boosters, in XGBoost's documented JSON form, into the arrays of {@link BoostedTrees}. */
final class XgboostTrees {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final int inputs;
    private final float[] baseScores;
    private final TreeBuilder builder = new TreeBuilder();
    private final List<Integer> outputOf = new ArrayList<>();
    private final FloatList leafValues = new FloatList();

    XgboostTrees(int inputs, int outputs) {
        this.inputs = inputs;
        this.baseScores = new float[outputs];
    }

    /** Adds the trees of a booster; those of its class 0 speak for {@code firstOutput}. */
    void add(byte[] boosterJson, int firstOutput) {
        try {
            JsonNode learner = JSON.readTree(boosterJson).path("learner");
            JsonNode model = learner.path("gradient_booster").path("model");
            boolean softmax = learner.path("objective").path("name").asText().startsWith("multi:");
            JsonNode classes = model.path("tree_info");
            for (int tree = 0; tree < classes.size(); tree++) {
                outputOf.add(firstOutput + classes.get(tree).asInt());
                addTree(model.path("trees").get(tree));
            }
            int outputs = softmax ? baseScores.length : 1;
            double base = Double.parseDouble(
                    learner.path("learner_model_param").path("base_score").asText());
            for (int output = firstOutput; output < firstOutput + outputs; output++) {
                baseScores[output] = (float) (softmax ? base : Math.log(base / (1 - base)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("XGBoost's own JSON cannot be read", e);
        }
    }

    private void addTree(JsonNode tree) {
        JsonNode lefts = tree.path("left_children");
        JsonNode rights = tree.path("right_children");
        JsonNode features = tree.path("split_indices");
        JsonNode conditions = tree.path("split_conditions");
        record Placed(int node, int place) {}
        ArrayDeque<Placed> open = new ArrayDeque<>();
        open.add(new Placed(0, builder.root()));
        while (!open.isEmpty()) {
            Placed next = open.remove();
            int node = next.node();
            float number = (float) conditions.get(node).asDouble();
            if (lefts.get(node).asInt() < 0) {
                builder.leaf(next.place());
                leafValues.add(number);
            } else {
                int left = builder.split(next.place(), features.get(node).asInt(), number);
                open.add(new Placed(lefts.get(node).asInt(), left));
                open.add(new Placed(rights.get(node).asInt(), left + 1));
            }
        }
    }

    BoostedTrees classifier() {
        return new BoostedTrees(
                inputs,
                builder.build(),
                outputOf.stream().mapToInt(i -> i).toArray(),
                leafValues.toArray(),
                baseScores);
    }
}
