package io.github.pokecap.caption;

import io.github.pokecap.Tag;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code {facet}}: the place of a facet's values.
 *
 * @param offset where the facet's name stands in the source, in chars
 * @param facet its name
 * @param value the one value asked for by {@code =}, or null for all
 * @param atLeast the lowest confidence that counts
 * @param atMost the most values said
 * @param conjunction the word before the last value
 * @param silent whether it ends with {@code ?}: asks, and says nothing
 */
record Slot(
        int offset,
        String facet,
        @Nullable String value,
        double atLeast,
        int atMost,
        String conjunction,
        boolean silent)
        implements Node {
    @Override
    public boolean render(Draft draft) {
        return value == null ? renderAll(draft) : renderOne(draft, value);
    }

    private boolean renderOne(Draft draft, String wanted) {
        for (Tag tag : draft.tags(facet)) {
            if (tag.value().equals(wanted) && tag.confidence() >= atLeast) {
                String phrase = silent ? "" : draft.phrase(tag);
                draft.append(phrase);
                draft.assertNamed(tag);
                return silent || !phrase.isBlank();
            }
        }
        return false;
    }

    private boolean renderAll(Draft draft) {
        List<Tag> tags = new ArrayList<>();
        List<String> phrases = new ArrayList<>();
        for (Tag tag : draft.tags(facet)) {
            if (phrases.size() == atMost) {
                break;
            }
            String phrase = draft.phrase(tag);
            boolean says = !phrase.isBlank() && !phrases.contains(phrase);
            if (says && tag.confidence() >= atLeast && !draft.isNamed(tag) && !draft.isSaidOfAnother(tag)) {
                tags.add(tag);
                phrases.add(phrase);
            }
        }
        if (phrases.isEmpty()) {
            return false;
        }
        if (!silent) {
            draft.append(joined(phrases));
            tags.forEach(draft::assertSaid);
        }
        return true;
    }

    /** x; x and y; x, y and z. */
    private String joined(List<String> phrases) {
        int last = phrases.size() - 1;
        if (last == 0) {
            return phrases.get(0);
        }
        return String.join(", ", phrases.subList(0, last)) + " " + conjunction + " " + phrases.get(last);
    }
}
