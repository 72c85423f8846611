package io.github.pokecap.caption;

import java.util.List;

/** {@code [a|b|c]}: the first alternative that has all its values, or nothing. */
record Group(List<Sequence> alternatives) implements Node {
    Group {
        alternatives = List.copyOf(alternatives);
    }

    @Override
    public boolean render(Draft draft) {
        for (Sequence alternative : alternatives) {
            Draft.Mark before = draft.mark();
            if (alternative.renderUnlessHollow(draft)) {
                if (!draft.saysMoreThan(before)) {
                    draft.unassert(before);
                }
                return true;
            }
            draft.back(before);
        }
        return true;
    }
}
