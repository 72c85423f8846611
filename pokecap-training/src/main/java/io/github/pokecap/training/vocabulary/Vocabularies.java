package io.github.pokecap.training.vocabulary;

/** The ways to learn a vocabulary that come with PokeCap. */
public final class Vocabularies {
    private Vocabularies() {}

    /**
     * A tree of binary words, learnt by k-majority.
     *
     * @return branching 8, depth 3 (at most 512 words), unless told otherwise
     */
    public static BinaryTreeTrainer binaryTree() {
        return BinaryTreeTrainer.usual();
    }
}
