package io.github.pokecap.docs;

import com.sun.source.util.JavacTask;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles snippets as far as type checking goes: no class file is written. */
final class SnippetCompiler {
    private final List<Path> sources;

    /**
     * A compiler for the class path of this test.
     *
     * @param sources folders of sources that snippets may use as well
     */
    SnippetCompiler(List<Path> sources) {
        this.sources = List.copyOf(sources);
    }

    /** What is wrong with them, as {@code file:line: message}; nothing if all compile. */
    List<String> problems(List<Snippet> snippets) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        List<SnippetSource> units = new ArrayList<>();
        for (Snippet snippet : snippets) {
            units.add(new SnippetSource(snippet, units.size()));
        }
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(found, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(null, files, found, options(), null, units);
            task.analyze();
        }
        return found.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(SnippetCompiler::told)
                .toList();
    }

    private List<String> options() {
        return List.of(
                "--release",
                "17",
                "-proc:none",
                // Later errors are told although an earlier snippet does not even parse.
                "--should-stop=ifError=FLOW",
                "-Xmaxerrs",
                "1000",
                "-classpath",
                System.getProperty("java.class.path"),
                "-sourcepath",
                sources.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
    }

    private static String told(Diagnostic<? extends JavaFileObject> diagnostic) {
        String message = diagnostic.getMessage(Locale.ROOT);
        return diagnostic.getSource() instanceof SnippetSource source
                ? source.place(diagnostic.getLineNumber()) + ": " + message
                : String.valueOf(diagnostic);
    }
}
