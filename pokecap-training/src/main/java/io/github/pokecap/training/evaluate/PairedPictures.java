package io.github.pokecap.training.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Pictures of the same names as they are and under a condition; a picture without its like is left out. */
final class PairedPictures {
    private record Pair(JudgedPicture before, JudgedPicture after) {}

    private final List<Pair> pairs = new ArrayList<>();

    PairedPictures(List<JudgedPicture> before, List<JudgedPicture> after) {
        Map<String, JudgedPicture> byName =
                after.stream().collect(Collectors.toMap(JudgedPicture::file, Function.identity()));
        for (JudgedPicture picture : before) {
            JudgedPicture like = byName.get(picture.file());
            if (like != null) {
                pairs.add(new Pair(picture, like));
            }
        }
    }

    List<JudgedPicture> after() {
        return pairs.stream().map(Pair::after).toList();
    }

    /** Of each facet in the order in which it first turns up, then of the captions and of what they assert. */
    List<Drop> drops(long seed) {
        List<Drop> drops = new ArrayList<>();
        facets().forEach(counts -> drops.add(counts.drop(seed)));
        List<Pair> captioned = pairs.stream()
                .filter(pair -> !pair.before().references().isEmpty()
                        && !pair.after().references().isEmpty())
                .toList();
        if (!captioned.isEmpty()) {
            drops.add(captions(captioned).drop(seed));
        }
        PairedCounts assertions = new PairedCounts(Headline.TRUE_ASSERTIONS, "share", SpokenScores::share);
        pairs.forEach(pair -> assertions.add(SpokenScores.counts(pair.before()), SpokenScores.counts(pair.after())));
        drops.add(assertions.drop(seed));
        return drops;
    }

    private Iterable<PairedCounts> facets() {
        Map<String, PairedCounts> facets = new LinkedHashMap<>();
        for (Pair pair : pairs) {
            for (FacetAnswer before : pair.before().answers()) {
                for (FacetAnswer after : pair.after().answers()) {
                    if (before.facet().equals(after.facet())) {
                        facets.computeIfAbsent(before.facet(), facet -> facet(facet, before.multi()))
                                .add(Headline.counts(before), Headline.counts(after));
                    }
                }
            }
        }
        return facets.values();
    }

    private static PairedCounts facet(String name, boolean multi) {
        return new PairedCounts(name, Headline.measure(multi), sums -> Headline.figure(multi, sums));
    }

    /** Document frequencies are those of the paired pictures, on either side. */
    private static PairedCounts captions(List<Pair> captioned) {
        double[] before = ciderD(captioned.stream().map(Pair::before).toList());
        double[] after = ciderD(captioned.stream().map(Pair::after).toList());
        PairedCounts captions = new PairedCounts(Headline.CIDER_D, Headline.CIDER_D, sums -> sums[0] / sums[1]);
        for (int i = 0; i < before.length; i++) {
            captions.add(new double[] {before[i], 1}, new double[] {after[i], 1});
        }
        return captions;
    }

    private static double[] ciderD(List<JudgedPicture> pictures) {
        List<Sentence> sentences = pictures.stream().map(Sentence::of).toList();
        CiderD cider = new CiderD(sentences);
        return sentences.stream().mapToDouble(cider::score).toArray();
    }
}
