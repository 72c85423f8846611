package io.github.pokecap.release;

import java.io.IOException;
import java.nio.file.Path;

/** The program that {@code release/check.sh} runs over the unpacked bundle. */
public final class CheckRelease {
    private CheckRelease() {}

    /**
     * Prints the files of a release, or what is wrong with them, and ends the JVM with 1 if anything is.
     *
     * @param arguments the folder of a Maven repository that holds the release and nothing else, and its version
     * @throws IOException if a file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException(
                    "cannot check a release: give the folder of a repository and a version, not " + arguments.length
                            + " arguments");
        }
        Release release = Release.in(Path.of(arguments[0]), arguments[1]);
        Problems problems = new Problems();
        release.check(problems, GnuPg.VERIFYING);
        release.listing().forEach(System.out::println);
        if (!problems.all().isEmpty()) {
            problems.all().forEach(problem -> System.err.println("release: " + problem));
            System.err.println("release: " + problems.all().size() + " problems; nothing of it may be published");
            System.exit(1);
        }
        System.out.println(
                "all that Central demands is there: " + release.files().size() + " files");
    }
}
