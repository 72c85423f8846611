package io.github.pokecap.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SnippetFindersTest {
    @Test
    void aFenceMarkedJavaIsASnippetAndItsLineIsThatOfItsCode() {
        String markdown = """
                Text
                ```java
                int a = 1;

                int b = 2;
                ```
                """;
        assertThat(MarkdownSnippets.in("a.md", markdown))
                .containsExactly(new Snippet("a.md", 3, "int a = 1;\n\nint b = 2;"));
    }

    @Test
    void otherFencesAreNotAndHideWhatIsInThem() {
        String markdown = """
                ````text
                ```java
                not code
                ```
                ````
                ```javascript
                nor this
                ```
                ```java
                ;
                ```
                """;
        assertThat(MarkdownSnippets.in("a.md", markdown)).containsExactly(new Snippet("a.md", 10, ";"));
    }

    @Test
    void aFenceInAListIsMovedToTheLeft() {
        String markdown = """
                1. First
                   ```java
                   if (true) {
                       run();
                   }
                   ```
                """;
        assertThat(MarkdownSnippets.in("a.md", markdown))
                .containsExactly(new Snippet("a.md", 3, "if (true) {\n    run();\n}"));
    }

    @Test
    void aFenceThatIsNeverClosedIsToldWithItsLine() {
        assertThatThrownBy(() -> MarkdownSnippets.in("a.md", "\n```java\nint a;\n"))
                .hasMessage("a.md:2: the fence is never closed; end the block with ```");
    }

    @Test
    void javadocLosesItsMarginAndKeepsItsInnerBraces() {
        String source = """
                /**
                 * Text.
                 *
                 * <pre>{@code
                 * if (true) {
                 *     run();
                 * }
                 * }</pre>
                 */
                class A {}
                """;
        assertThat(JavadocSnippets.in("A.java", source))
                .containsExactly(new Snippet("A.java", 5, "if (true) {\n    run();\n}"));
    }

    @Test
    void javadocOnOneLineIsASnippetToo() {
        assertThat(JavadocSnippets.in("A.java", "/**\n * <pre>{@code run();}</pre>\n */"))
                .containsExactly(new Snippet("A.java", 2, " run();"));
    }

    @Test
    void javadocWhoseBracesDoNotBalanceIsToldWithItsLine() {
        assertThatThrownBy(() -> JavadocSnippets.in("A.java", "/**\n * <pre>{@code\n * if (a) {\n * }</pre>\n */"))
                .hasMessage("A.java:2: the braces of <pre>{@code never balance");
    }

    @Test
    void aMetadataLineIsJsonAndABlockOfCodeIsNot() {
        assertThat(new Snippet("A.java", 1, " {\"file_name\": \"a.png\"}").isJson())
                .isTrue();
        assertThat(new Snippet("A.java", 1, "{ int a = 1; }").isJson()).isFalse();
    }
}
