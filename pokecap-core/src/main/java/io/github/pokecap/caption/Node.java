package io.github.pokecap.caption;

/** A piece of a parsed template. */
sealed interface Node permits Node.Text, Node.Article, Slot, Group {
    /**
     * Writes the piece to the draft.
     *
     * @return false if a value is missing; the draft may then hold a part, which the caller takes back
     */
    boolean render(Draft draft);

    /** Literal text, escapes resolved. */
    record Text(String text) implements Node {
        @Override
        public boolean render(Draft draft) {
            draft.append(text);
            return true;
        }
    }

    /** The indefinite article of whatever word comes next. */
    record Article(boolean capital) implements Node {
        @Override
        public boolean render(Draft draft) {
            draft.article(capital);
            return true;
        }
    }
}
