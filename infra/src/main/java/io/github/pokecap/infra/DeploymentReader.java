package io.github.pokecap.infra;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a {@link Deployment} from a context, and tells all of its mistakes at once. */
final class DeploymentReader {
    private static final Pattern ACCOUNT = Pattern.compile("[0-9]{12}");
    private static final Pattern REGION = Pattern.compile("[a-z]{2}(-[a-z]+)+-[0-9]");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{1,18}[a-z0-9]");
    private static final Pattern BUCKET = Pattern.compile("[a-z0-9][a-z0-9-]{1,61}[a-z0-9]");
    private static final Pattern IMAGES = Pattern.compile("[a-z0-9]+([._/-][a-z0-9]+)*");
    private static final Pattern PREFIX = Pattern.compile("([A-Za-z0-9._-]+/)+");
    private static final Pattern GITHUB_REPOSITORY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+");
    private static final Pattern ENVIRONMENT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
    private static final List<Integer> LOG_RETENTION_DAYS = List.of(7, 14, 30, 90, 180, 365);

    private DeploymentReader() {}

    /**
     * Reads it.
     *
     * @throws ContextException with every mistake of it
     */
    static Deployment read(Map<String, Object> context) {
        ContextValues values = new ContextValues(context);
        String account = values.required(ContextKey.ACCOUNT, ACCOUNT, "the 12 digits of an AWS account");
        String region = values.required(ContextKey.REGION, REGION, "an AWS region");
        String name = values.required(ContextKey.NAME, NAME, "3 to 20 small letters, digits and hyphens");
        String bucket = values.optional(ContextKey.DATA_BUCKET, BUCKET, "3 to 63 small letters, digits and hyphens")
                .orElse(name + "-data-" + account + "-" + region);
        Deployment deployment = new Deployment(
                name,
                account,
                region,
                bucket,
                values.required(ContextKey.IMAGE_REPOSITORY, IMAGES, "small letters and digits with . _ - / between"),
                values.number(ContextKey.KEEP_IMAGES, 1, 1000),
                values.number(ContextKey.KEEP_OLD_VERSIONS_DAYS, 1, 3650),
                values.list(ContextKey.PREFIXES, PREFIX, "prefixes that end with a slash"),
                github(values, account),
                values.flag(ContextKey.DEVELOPMENT),
                values.numberOf(ContextKey.LOG_RETENTION_DAYS, LOG_RETENTION_DAYS),
                ServiceOptionsReader.read(values, account, region, bucket));
        values.check();
        return deployment;
    }

    private static GithubSource github(ContextValues values, String account) {
        String environment =
                values.required(ContextKey.GITHUB_ENVIRONMENT, ENVIRONMENT, "the name of a GitHub environment");
        String infrastructure =
                values.required(ContextKey.INFRASTRUCTURE_ENVIRONMENT, ENVIRONMENT, "the name of a GitHub environment");
        if (environment.equals(infrastructure)) {
            values.mistake("context \"githubEnvironment\" and \"infrastructureEnvironment\" are both "
                    + ContextValues.quoted(environment)
                    + ", must differ: whoever deploys an image shall not change these stacks; pass -c"
                    + " infrastructureEnvironment=infrastructure or mend cdk.json");
        }
        Optional<String> provider = values.optional(
                ContextKey.OIDC_PROVIDER_ARN,
                Pattern.compile("arn:aws:iam::" + account + ":oidc-provider/token\\.actions\\.githubusercontent\\.com"),
                "GitHub's OIDC provider in account " + account);
        return new GithubSource(
                values.required(ContextKey.GITHUB_REPOSITORY, GITHUB_REPOSITORY, "owner/name"),
                environment,
                infrastructure,
                provider);
    }
}
