package io.github.pokecap.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResultTableTest {
    private static Machine machine(int processors, double load) {
        return new Machine("Linux amd64", "Abacus 9", processors, load);
    }

    @Test
    void theHeadNamesDayCommandMachineJdkAndLoad() {
        String jdk = Runtime.version() + ", " + System.getProperty("java.vm.vendor");
        assertThat(new ResultTable(machine(2, 0.25), machine(2, 1.5), List.of("Orb", "-i", "3"))
                        .text(LocalDate.of(2026, 11, 23), List.of()))
                .isEqualTo(
                        "day      2026-11-23\n"
                                + "command  benchmarks/run.sh Orb -i 3\n"
                                + "machine  Linux amd64, 2 processors, Abacus 9\n"
                                + "jdk      " + jdk + "\n"
                                + "load     0.3 before, 1.5 after\n"
                                + "\n"
                                + "average of a call                                                          us   +- 99.9%      bytes\n");
    }

    /** Half of the processors taken by others before the first benchmark is busy: 1.1 of 2 is, 1.0 is not. */
    @Test
    void aBusyMachineIsSaidToBeBusy() {
        String busy =
                "load     1.1 before, 3.0 after: the machine was busy with other work; take every time as an upper"
                        + " bound\n";
        assertThat(new ResultTable(machine(2, 1.1), machine(2, 3), List.of())
                        .text(LocalDate.of(2026, 11, 23), List.of()))
                .contains(busy);
        assertThat(machine(2, 1).isBusy()).isFalse();
    }

    @Test
    void aFileIsNamedAfterTheKindOfMachineAndNotAfterTheHost() throws IOException {
        assertThat(machine(2, 0).shortName()).isEqualTo("linux-amd64-2cpu");
        assertThat(Machine.now().shortName()).matches("[a-z0-9-]+-[0-9]+cpu");
    }
}
