package io.github.pokecap.caption;

import io.github.pokecap.Tag;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A sentence in the making. Articles are kept apart from the text until the end, when the word that follows is known;
 * values are only ever appended, so nothing in them is taken for template language.
 */
final class Draft {
    /** A sentence that would be longer than this is not said, so that a hostile model cannot fill the memory. */
    static final int MAX_LENGTH = 10_000;

    private final Map<String, List<Tag>> tags;
    private final Phrases phrases;
    private final StringBuilder text = new StringBuilder();
    private final List<PlacedArticle> articles = new ArrayList<>();
    private final List<Tag> asserted = new ArrayList<>();
    private final List<Tag> named = new ArrayList<>();
    private final Set<Tag> namedSet = new HashSet<>();
    private boolean overflown;

    Draft(Map<String, List<Tag>> tags, Phrases phrases) {
        this.tags = tags;
        this.phrases = phrases;
    }

    /** How far the draft had come. */
    record Mark(int text, int articles, int asserted, int named) {}

    private record PlacedArticle(int offset, boolean capital) {}

    List<Tag> tags(String facet) {
        List<Tag> found = tags.getOrDefault(facet, List.of());
        for (Tag tag : found) {
            if (!tag.facet().equals(facet)) {
                throw new IllegalArgumentException("tag " + tag.facet() + "=" + tag.value()
                        + " stands under the facet \"" + facet + "\"; list it under its own");
            }
        }
        return overflown ? List.of() : found;
    }

    String phrase(Tag tag) {
        return phrases.of(tag);
    }

    void append(String more) {
        if (text.length() + more.length() > MAX_LENGTH) {
            overflown = true;
        } else {
            text.append(more);
        }
    }

    void article(boolean capital) {
        articles.add(new PlacedArticle(text.length(), capital));
    }

    void assertSaid(Tag tag) {
        asserted.add(tag);
    }

    /** As {@link #assertSaid}, and later lists leave the tag out. */
    void assertNamed(Tag tag) {
        asserted.add(tag);
        if (namedSet.add(tag)) {
            named.add(tag);
        }
    }

    boolean isNamed(Tag tag) {
        return namedSet.contains(tag);
    }

    /** Whether the sentence has said this value of another facet: not "blue and blue", not "a flower with a flower". */
    boolean isSaidOfAnother(Tag tag) {
        for (Tag said : asserted) {
            if (said.value().equals(tag.value()) && !said.facet().equals(tag.facet())) {
                return true;
            }
        }
        return false;
    }

    Mark mark() {
        return new Mark(text.length(), articles.size(), asserted.size(), named.size());
    }

    boolean saysMoreThan(Mark mark) {
        for (int i = mark.text(); i < text.length(); i++) {
            if (!Spacing.isSpace(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Takes everything since the mark back. */
    void back(Mark mark) {
        text.setLength(mark.text());
        articles.subList(mark.articles(), articles.size()).clear();
        unassert(mark);
    }

    /** Takes back only what was asserted since the mark. */
    void unassert(Mark mark) {
        asserted.subList(mark.asserted(), asserted.size()).clear();
        List<Tag> since = named.subList(mark.named(), named.size());
        since.forEach(namedSet::remove);
        since.clear();
    }

    /** The finished sentence; empty, with nothing asserted, if it has no words or grew too long. */
    Rendering finish() {
        String sentence = overflown ? "" : Spacing.tidy(withArticles());
        return new Rendering(
                sentence,
                sentence.isEmpty() ? List.of() : asserted.stream().distinct().toList());
    }

    private String withArticles() {
        StringBuilder whole = new StringBuilder();
        int from = 0;
        for (int i = 0; i < articles.size(); i++) {
            PlacedArticle article = articles.get(i);
            whole.append(text, from, article.offset());
            from = article.offset();
            int next = i + 1 < articles.size() ? articles.get(i + 1).offset() : text.length();
            String phrase = text.substring(from, next);
            // Two articles in a row: the later one stands.
            if (!phrase.isBlank()) {
                whole.append(IndefiniteArticle.before(text.substring(from), article.capital()));
            }
        }
        return whole.append(text, from, text.length()).toString();
    }
}
