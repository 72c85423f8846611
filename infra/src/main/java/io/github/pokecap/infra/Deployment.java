package io.github.pokecap.infra;

import java.util.List;
import java.util.Optional;

/**
 * All that a context says, checked.
 *
 * @param name begins the names of stacks, roles, cluster and service
 * @param account 12 digits
 * @param region such as eu-central-1
 * @param dataBucket the bucket of data and models
 * @param imageRepository the repository of images
 * @param keepImages how many images are kept
 * @param keepOldVersionsDays how long replaced and deleted objects are kept
 * @param prefixes what of the bucket the pipeline may read and write, each with a slash at its end
 * @param github who may deploy
 * @param development whether everything is deleted with its stack
 * @param logRetentionDays how long logs are kept
 * @param service the service, if an image was named
 */
record Deployment(
        String name,
        String account,
        String region,
        String dataBucket,
        String imageRepository,
        int keepImages,
        int keepOldVersionsDays,
        List<String> prefixes,
        GithubSource github,
        boolean development,
        int logRetentionDays,
        Optional<ServiceOptions> service) {

    String cluster() {
        return name;
    }

    /** The name of the service, and of the family of its task definitions. */
    String serviceName() {
        return name + "-server";
    }

    String taskRole() {
        return name + "-task-" + region;
    }

    String executionRole() {
        return name + "-task-start-" + region;
    }

    String arn(String service, String resource) {
        return "arn:aws:" + service + ":" + ("iam".equals(service) ? "" : region) + ":" + account + ":" + resource;
    }
}
