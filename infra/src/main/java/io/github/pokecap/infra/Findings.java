package io.github.pokecap.infra;

import software.amazon.awscdk.Acknowledgment;
import software.amazon.awscdk.Validations;
import software.constructs.IConstruct;

/** Findings of cdk-nag that are meant, each at the construct that it is about and with its reason. */
final class Findings {
    private Findings() {}

    static void explain(IConstruct construct, String finding, String reason) {
        Validations.of(construct)
                .acknowledge(Acknowledgment.builder().id(finding).reason(reason).build());
    }
}
