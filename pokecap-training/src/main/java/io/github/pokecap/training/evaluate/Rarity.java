package io.github.pokecap.training.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** How often a value occurs in the training set, in five steps. */
enum Rarity {
    UNSEEN("0", 0, 0),
    RARE("1-5", 1, 5),
    SCARCE("6-20", 6, 20),
    COMMON("21-60", 21, 60),
    FREQUENT("61+", 61, Integer.MAX_VALUE);

    private final String bucket;
    private final int from;
    private final int to;

    Rarity(String bucket, int from, int to) {
        this.bucket = bucket;
        this.from = from;
        this.to = to;
    }

    /** The scores of each step that has values, rarest first. */
    static List<RarityScores> scores(FacetAnswers facet, List<ValueScores> values) {
        List<RarityScores> scores = new ArrayList<>();
        for (Rarity rarity : values()) {
            List<ValueScores> members = values.stream().filter(rarity::holds).toList();
            if (!members.isEmpty()) {
                scores.add(rarity.score(facet.answers(), members));
            }
        }
        return scores;
    }

    private boolean holds(ValueScores value) {
        return value.trained() >= from && value.trained() <= to;
    }

    private RarityScores score(List<FacetAnswer> answers, List<ValueScores> members) {
        Set<String> names = members.stream().map(ValueScores::value).collect(Collectors.toUnmodifiableSet());
        Tally tally = F1.pooled(members);
        return new RarityScores(
                bucket,
                members.size(),
                tally.support(),
                tally.precision(),
                tally.recall(),
                tally.f1(),
                F1.macro(members),
                TopThree.of(answers, names::contains),
                HammingLoss.of(tally, answers.size(), members.size()),
                MeanAveragePrecision.of(members),
                MeanAveragePrecision.prior(members));
    }
}
