package io.github.pokecap.caption;

import java.util.List;

/** Pieces one after the other: a whole line of a template, or one alternative of a group. */
record Sequence(List<Node> nodes) {
    Sequence {
        nodes = List.copyOf(nodes);
    }

    /** Writes every piece; false as soon as one has no value. */
    boolean render(Draft draft) {
        for (Node node : nodes) {
            if (!node.render(draft)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Like {@link #render}, but also false if all that could vary in it are groups and each of them came out empty: the
     * words around them would then dangle, as the "with" of {@code [with [{horns}][{wings}]]}.
     */
    boolean renderUnlessHollow(Draft draft) {
        boolean hollow = false;
        boolean filled = false;
        for (Node node : nodes) {
            Draft.Mark before = draft.mark();
            if (!node.render(draft)) {
                return false;
            }
            if (node instanceof Slot) {
                filled = true;
            } else if (node instanceof Group) {
                hollow = true;
                filled |= draft.saysMoreThan(before);
            }
        }
        return filled || !hollow;
    }

    /** Adds the slots in it, in the order of the source. */
    void collectSlots(List<Slot> slots) {
        for (Node node : nodes) {
            if (node instanceof Slot slot) {
                slots.add(slot);
            } else if (node instanceof Group group) {
                group.alternatives().forEach(alternative -> alternative.collectSlots(slots));
            }
        }
    }
}
