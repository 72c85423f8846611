package io.github.pokecap.infra;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is run, how large, and who may call it.
 *
 * @param imageDigest sha256 and 64 hexadecimal digits
 * @param model the model in the data bucket, if not the bundled one
 * @param certificateArn the certificate of HTTPS; without one the load balancer is internal
 * @param allowedCidrs who may call; empty for the network alone
 * @param cpu of a task, 1024 a core
 * @param memory of a task in MiB
 * @param minTasks tasks at least
 * @param maxTasks tasks at most
 * @param targetCpuPercent the load that tasks are added for
 * @param alarmTopicArn where alarms are sent
 * @param settings more POKECAP_* settings
 */
record ServiceOptions(
        String imageDigest,
        Optional<ModelUri> model,
        Optional<String> certificateArn,
        List<String> allowedCidrs,
        int cpu,
        int memory,
        int minTasks,
        int maxTasks,
        int targetCpuPercent,
        Optional<String> alarmTopicArn,
        Map<String, String> settings) {}
