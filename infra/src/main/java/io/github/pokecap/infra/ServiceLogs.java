package io.github.pokecap.infra;

import java.util.Map;
import java.util.Objects;
import software.amazon.awscdk.services.logs.LogGroup;
import software.amazon.awscdk.services.logs.RetentionDays;
import software.constructs.Construct;

/** Groups of logs that pass away. Amazon names them: a name of ours would be taken after the stack was deleted. */
final class ServiceLogs {
    private static final Map<Integer, RetentionDays> RETENTION = Map.of(
            7, RetentionDays.ONE_WEEK,
            14, RetentionDays.TWO_WEEKS,
            30, RetentionDays.ONE_MONTH,
            90, RetentionDays.THREE_MONTHS,
            180, RetentionDays.SIX_MONTHS,
            365, RetentionDays.ONE_YEAR);

    private ServiceLogs() {}

    static LogGroup group(Construct scope, String id, Deployment deployment) {
        return LogGroup.Builder.create(scope, id)
                .retention(Objects.requireNonNull(RETENTION.get(deployment.logRetentionDays())))
                .removalPolicy(Keeping.of(deployment))
                .build();
    }
}
