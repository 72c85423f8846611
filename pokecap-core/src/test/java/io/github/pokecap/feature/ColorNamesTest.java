package io.github.pokecap.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColorNamesTest {
    @ParameterizedTest
    @CsvSource({
        "000000, black",
        "101010, black",
        "2040c0, blue",
        "60a8f0, blue",
        "703c18, brown",
        "8b5a2b, brown",
        "808080, gray",
        "b0b0b0, gray",
        "008000, green",
        "30c030, green",
        "ff8c00, orange",
        "f08020, orange",
        "ff9ec0, pink",
        "ffc0cb, pink",
        "800080, purple",
        "8040b0, purple",
        "ff0000, red",
        "c01020, red",
        "ffffff, white",
        "f4f4f4, white",
        "ffe020, yellow",
        "ffff00, yellow",
    })
    void aPlainSwatchHasItsName(String rgb, String name) {
        assertThat(ColorNames.NAMES.get(best(LabColor.index(Integer.parseInt(rgb, 16)))))
                .isEqualTo(name);
    }

    private static int best(int labIndex) {
        int best = 0;
        for (int name = 1; name < ColorNames.NAMES.size(); name++) {
            best = ColorNames.share(labIndex, name) > ColorNames.share(labIndex, best) ? name : best;
        }
        return best;
    }

    @Test
    void theSharesOfAColorAddUpToOne() {
        for (int index = 0; index < LabColor.COUNT; index += 7) {
            float sum = 0;
            for (int name = 0; name < ColorNames.NAMES.size(); name++) {
                assertThat(ColorNames.share(index, name)).isBetween(0f, 1f);
                sum += ColorNames.share(index, name);
            }
            assertThat(sum).isCloseTo(1, within(1e-5f));
        }
    }

    @ParameterizedTest
    @CsvSource({"black", "blue", "brown", "gray", "green", "orange", "pink", "purple", "red", "white", "yellow"})
    void everyNameIsTheNameOfSomeColor(String name) {
        int wanted = ColorNames.NAMES.indexOf(name);
        int found = 0;
        for (int index = 0; index < LabColor.COUNT; index++) {
            found += best(index) == wanted ? 1 : 0;
        }

        assertThat(found).isPositive();
    }
}
