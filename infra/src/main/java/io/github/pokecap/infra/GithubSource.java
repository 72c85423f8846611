package io.github.pokecap.infra;

import java.util.Optional;

/**
 * Whose workflows may deploy.
 *
 * @param repository owner/name
 * @param environment in which they may deploy images
 * @param infrastructureEnvironment in which they may deploy these stacks
 * @param providerArn GitHub's OIDC provider where the account has it already
 */
record GithubSource(
        String repository, String environment, String infrastructureEnvironment, Optional<String> providerArn) {}
