package io.github.pokecap.docs;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.SimpleJavaFileObject;

/**
 * A snippet as the compiler sees it: the statements of a method, in a class that declares what the documents take for
 * granted. A snippet that declares a public type or a package is taken as a file of its own.
 */
final class SnippetSource extends SimpleJavaFileObject {
    /** What a reader is taken to have imported. An import of the snippet's own names one class, and so wins. */
    private static final String USUAL_IMPORTS = imports(
            "io.github.pokecap.*",
            "io.github.pokecap.caption.*",
            "io.github.pokecap.classify.*",
            "io.github.pokecap.feature.*",
            "io.github.pokecap.image.*",
            "io.github.pokecap.model.*",
            "io.github.pokecap.pokedex.*",
            "io.github.pokecap.reload.*",
            "io.github.pokecap.remote.*",
            "io.github.pokecap.s3.*",
            "io.github.pokecap.vocabulary.*",
            "io.github.pokecap.training.*",
            "io.github.pokecap.training.dataset.*",
            "io.github.pokecap.training.disturb.*",
            "io.github.pokecap.training.evaluate.*",
            "io.github.pokecap.training.evaluate.report.*",
            "io.github.pokecap.training.learn.*",
            "io.github.pokecap.training.vocabulary.*",
            "java.awt.image.BufferedImage",
            "java.io.*",
            "java.net.URI",
            "java.nio.file.*",
            "java.time.*",
            "java.util.*",
            "java.util.stream.*");

    /** Two packages each have a class of these names; a snippet means the one that a captioner gives, unless it says. */
    private static final List<String> CHOICES =
            List.of("io.github.pokecap.classify.FacetAnswer", "io.github.pokecap.classify.Calibration");

    /** What a reader is taken to have at hand, as fields: a snippet may declare its own of the same name. */
    private static final String STAND_INS = String.join(
            " ",
            "Path path;",
            "Path folder;",
            "Picture picture;",
            "S3Connection connection;",
            "Captioner captioner;",
            "Caption caption;",
            "Map<String, List<Tag>> tags;",
            "Dataset dataset;",
            "Dataset test;",
            "Evaluation evaluation;",
            "List<JudgedPicture> pictures;",
            "Progress progress;");

    private static final Pattern OWN_FILE = Pattern.compile(
            "(?m)^(package |public (abstract |final |sealed )*(class|interface|record|enum|@interface) )");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import [^;]+;");

    private final Snippet snippet;
    private final String source;
    private final int linesBefore;

    SnippetSource(Snippet snippet, int number) {
        super(URI.create(String.format(Locale.ROOT, "string:///Snippet%d.java", number)), Kind.SOURCE);
        this.snippet = snippet;
        boolean ownFile = OWN_FILE.matcher(snippet.code()).find();
        this.source = ownFile ? snippet.code() : wrapped(snippet.code(), number);
        this.linesBefore = ownFile ? 0 : 1;
    }

    /** All that is added stands on one line, so that line numbers stay those of the snippet, but for one. */
    private static String wrapped(String code, int number) {
        String own =
                IMPORT.matcher(code).results().map(match -> match.group() + " ").collect(Collectors.joining());
        String choices = imports(CHOICES.stream()
                .filter(name -> !own.contains(name.substring(name.lastIndexOf('.')) + ";"))
                .toArray(String[]::new));
        return own + choices + USUAL_IMPORTS + "@SuppressWarnings(\"all\") class Snippet" + number + " { " + STAND_INS
                + " void snippet() throws Exception {\n" + IMPORT.matcher(code).replaceAll("") + "\n}}\n";
    }

    private static String imports(String... names) {
        return List.of(names).stream().map(name -> "import " + name + "; ").collect(Collectors.joining());
    }

    /** Where in the document a line of this source is. */
    String place(long line) {
        return snippet.file() + ":" + (snippet.line() + line - 1 - linesBefore);
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return source;
    }

    /** A public type needs a file of its name; a snippet has none. */
    @Override
    public boolean isNameCompatible(String simpleName, Kind kind) {
        return kind == Kind.SOURCE;
    }
}
