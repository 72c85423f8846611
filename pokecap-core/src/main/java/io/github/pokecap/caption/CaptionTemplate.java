package io.github.pokecap.caption;

import io.github.pokecap.Tag;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A sentence with places for tags, such as <code>a drawing of {a color} {likeness}[ with {parts}]</code>. It leaves out
 * what has no value: a group in square brackets goes with its slots, and a template of several lines says the first
 * line that has all it needs, or nothing. The whole language is told in docs/templates.md.
 *
 * <p>Immutable and safe for use by many threads. {@link #source()} and {@link #phrases()} define it fully, so that they
 * are all that a model file holds of it. Rendering looks at each tag of a slot's facet at most once for each slot,
 * whatever the source says.
 */
public final class CaptionTemplate {
    private final String source;
    private final List<Sequence> lines;
    private final Phrases phrases;

    private CaptionTemplate(String source, List<Sequence> lines, Phrases phrases) {
        this.source = source;
        this.lines = lines;
        this.phrases = phrases;
    }

    /**
     * Reads a template that says each value as it is.
     *
     * @param source the template: at most 10,000 chars, groups nested at most 32 deep
     * @return the template
     * @throws TemplateException if the source breaks a rule of the language; its message shows the place
     */
    public static CaptionTemplate parse(String source) {
        return new CaptionTemplate(source, Parser.parse(source), Phrases.NONE);
    }

    /**
     * Reads a template with its table of phrases, as {@link #source()} and {@link #phrases()} wrote them.
     *
     * @param source as for {@link #parse}
     * @param phrases as for {@link #withPhrases}
     * @return the template
     * @throws TemplateException if the source breaks a rule of the language, or the table is too large
     */
    public static CaptionTemplate of(String source, Map<String, ? extends Map<String, String>> phrases) {
        return parse(source).withPhrases(phrases);
    }

    /**
     * Several templates in order of preference: the first that can be said is said. Their phrases are put together;
     * where two differ on a value, the earlier template's phrase holds for both.
     *
     * @param templates best first
     * @return one template, whose source has a line (or more) for each
     * @throws TemplateException if the sources together are too long
     */
    public static CaptionTemplate firstOf(List<CaptionTemplate> templates) {
        String joined = String.join(
                "\n", templates.stream().map(CaptionTemplate::source).toList());
        Phrases together = Phrases.NONE;
        for (CaptionTemplate template : templates) {
            together = template.phrases.with(together);
        }
        return new CaptionTemplate(joined, Parser.parse(joined), together);
    }

    /**
     * The same template with phrases to say instead of raw values: "big ears" for {@code bigears}, "a tail" for
     * {@code tail}. An empty phrase means that the value is never said.
     *
     * @param more facet to value to phrase; wins over phrases that the template has. At most 10,000 phrases of at most
     *     200 chars
     * @return a new template
     * @throws TemplateException if the table is too large
     */
    public CaptionTemplate withPhrases(Map<String, ? extends Map<String, String>> more) {
        return new CaptionTemplate(source, lines, phrases.with(Phrases.of(more)));
    }

    /**
     * The text that was read.
     *
     * @return the source, char for char
     */
    public String source() {
        return source;
    }

    /**
     * The table of phrases.
     *
     * @return facet to value to phrase, in the order in which it was written; cannot be changed
     */
    public Map<String, Map<String, String>> phrases() {
        return phrases.byFacet();
    }

    /**
     * The facets that the template names.
     *
     * @return in the order of the source, each once; cannot be changed
     */
    public Set<String> facets() {
        Set<String> facets = new LinkedHashSet<>();
        slots().forEach(slot -> facets.add(slot.facet()));
        return Collections.unmodifiableSet(facets);
    }

    /**
     * Refuses a template that names a facet which does not exist, such as "colour".
     *
     * @param known the facets that exist
     * @throws TemplateException if a slot names another; the message shows the slot and says what was probably meant
     */
    public void requireFacets(Collection<String> known) {
        for (Slot slot : slots()) {
            if (!known.contains(slot.facet())) {
                Optional<String> meant = Spelling.nearest(slot.facet(), known);
                throw TemplateException.at(
                        source,
                        slot.offset(),
                        "there is no facet \"" + slot.facet() + "\""
                                + meant.map(name -> ", did you mean \"" + name + "\"?")
                                        .orElse("")
                                + (known.isEmpty() ? "; there are none" : "; there are " + String.join(", ", known)));
            }
        }
    }

    /**
     * The sentence for some tags.
     *
     * @param tags for each facet the tags that are held to be true, best first; a facet may be absent or have none
     * @return the caption; empty if there is nothing to say, or only a sentence of more than 10,000 chars
     * @throws IllegalArgumentException if a tag stands under a facet that is not its own
     */
    public String render(Map<String, List<Tag>> tags) {
        return renderWithTags(tags).text();
    }

    /**
     * The sentence for some tags, and the tags that it asserts.
     *
     * @param tags as for {@link #render}
     * @return the caption and its tags
     * @throws IllegalArgumentException if a tag stands under a facet that is not its own
     */
    public Rendering renderWithTags(Map<String, List<Tag>> tags) {
        for (Sequence line : lines) {
            Draft draft = new Draft(tags, phrases);
            if (line.render(draft)) {
                Rendering rendering = draft.finish();
                if (!rendering.text().isEmpty()) {
                    return rendering;
                }
            }
        }
        return new Rendering("", List.of());
    }

    private List<Slot> slots() {
        List<Slot> slots = new ArrayList<>();
        lines.forEach(line -> line.collectSlots(slots));
        return slots;
    }

    /**
     * Whether the other is a template with the same source and the same phrases.
     *
     * @param other anything
     * @return whether the two say the same
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof CaptionTemplate that && source.equals(that.source) && phrases.equals(that.phrases);
    }

    @Override
    public int hashCode() {
        return source.hashCode() * 31 + phrases.hashCode();
    }

    /**
     * The source.
     *
     * @return as {@link #source()}
     */
    @Override
    public String toString() {
        return source;
    }
}
