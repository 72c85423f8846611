package io.github.pokecap.training.evaluate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * CIDEr-D (Vedantam et al., <i>CIDEr: Consensus-based Image Description Evaluation</i>, 2015) on its usual scale of 0
 * to 10: the cosine of tf-idf vectors of n-grams, n = 1 to 4, clipped, with a Gaussian penalty (sigma 6) for a
 * difference in length, averaged over n and over the references.
 *
 * <p>Follows coco-caption's {@code CiderScorer} in corpus mode: an n-gram's document frequency is the number of
 * pictures with a reference that has it, over the references evaluated; length is counted in bigrams. With one picture
 * every n-gram is in every picture, so all weights, and the score, are 0.
 */
final class CiderD {
    private static final double SIGMA = 6;
    private static final double SCALE = 10;

    private final Map<String, Integer> pictures = new HashMap<>();
    private final double logOfPictures;

    /** Counts the document frequencies over the references of these sentences. */
    CiderD(List<Sentence> corpus) {
        for (Sentence sentence : corpus) {
            Set<String> seen = new HashSet<>();
            for (List<String> reference : sentence.references()) {
                for (int n = 1; n <= NGrams.LONGEST; n++) {
                    seen.addAll(NGrams.count(reference, n).keySet());
                }
            }
            seen.forEach(gram -> pictures.merge(gram, 1, Integer::sum));
        }
        logOfPictures = Math.log(corpus.size());
    }

    /** 0 to 10. */
    double score(Sentence sentence) {
        double sum = 0;
        for (List<String> reference : sentence.references()) {
            double penalty = penalty(bigrams(sentence.caption()) - bigrams(reference));
            for (int n = 1; n <= NGrams.LONGEST; n++) {
                sum += penalty * clippedCosine(weights(sentence.caption(), n), weights(reference, n));
            }
        }
        return SCALE * sum / NGrams.LONGEST / sentence.references().size();
    }

    private Map<String, Double> weights(List<String> tokens, int n) {
        Map<String, Double> weights = new LinkedHashMap<>();
        NGrams.count(tokens, n).forEach((gram, count) -> {
            double idf = logOfPictures - Math.log(Math.max(1, pictures.getOrDefault(gram, 0)));
            weights.put(gram, count * idf);
        });
        return weights;
    }

    private static double clippedCosine(Map<String, Double> caption, Map<String, Double> reference) {
        double product = 0;
        for (Map.Entry<String, Double> gram : caption.entrySet()) {
            double weight = reference.getOrDefault(gram.getKey(), 0.0);
            product += Math.min(gram.getValue(), weight) * weight;
        }
        double norms = norm(caption) * norm(reference);
        return norms == 0 ? 0 : product / norms;
    }

    private static double norm(Map<String, Double> weights) {
        double squares = 0;
        for (double weight : weights.values()) {
            squares += weight * weight;
        }
        return Math.sqrt(squares);
    }

    private static int bigrams(List<String> tokens) {
        return Math.max(0, tokens.size() - 1);
    }

    private static double penalty(int difference) {
        return Math.exp(-difference * (double) difference / (2 * SIGMA * SIGMA));
    }
}
