package io.github.pokecap.infra;

/**
 * A key of the context: what may be said with {@code -c key=value} or in cdk.json, and what is taken unless it is said. The
 * table of docs/deployment.md is made of these.
 */
enum ContextKey {
    ACCOUNT("account", "", "111122223333", "the AWS account"),
    REGION("region", "", "eu-central-1", "the AWS region"),
    NAME("name", "pokecap", "pokecap", "begins the names of stacks, roles, cluster and service"),
    DATA_BUCKET("dataBucket", "", "my-bucket", "the bucket of data and models; unless given, NAME-data-ACCOUNT-REGION"),
    IMAGE_REPOSITORY("imageRepository", "pokecap-server", "pokecap-server", "the repository of images"),
    KEEP_IMAGES("keepImages", "20", "20", "how many images are kept, 1 to 1000"),
    KEEP_OLD_VERSIONS_DAYS(
            "keepOldVersionsDays", "90", "90", "how long replaced and deleted objects are kept, 1 to 3650 days"),
    PREFIXES(
            "prefixes", "models/,datasets/", "models/,datasets/", "what of the bucket the pipeline may read and write"),
    GITHUB_REPOSITORY("githubRepository", "", "pokecap/pokecap", "whose workflows may deploy"),
    GITHUB_ENVIRONMENT("githubEnvironment", "production", "production", "in which environment they may deploy images"),
    INFRASTRUCTURE_ENVIRONMENT(
            "infrastructureEnvironment", "infrastructure", "infrastructure", "in which they may deploy these stacks"),
    OIDC_PROVIDER_ARN(
            "oidcProviderArn",
            "",
            "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com",
            "GitHub's provider, where the account has it already (it can have one); unless given, it is created"),
    DEVELOPMENT("development", "false", "true", "true: everything is deleted with its stack, data too"),
    IMAGE_DIGEST("imageDigest", "", "sha256:DIGEST", "the image that is run; unless given, there is no service stack"),
    MODEL_URI(
            "modelUri",
            "",
            "s3://my-bucket/models/mine.pokecap",
            "the model that is served, in the data bucket; unless given, the bundled one"),
    CERTIFICATE_ARN(
            "certificateArn",
            "",
            "arn:aws:acm:eu-central-1:111122223333:certificate/ID",
            "the certificate of HTTPS; unless given, the load balancer is internal and speaks HTTP"),
    ALLOWED_CIDRS(
            "allowedCidrs",
            "",
            "192.0.2.0/24,198.51.100.0/24",
            "who may call; unless given, the network alone, and with a certificate everybody"),
    TASK_CPU("taskCpu", "1024", "1024", "CPU of a task: 256, 512, 1024 (one core), 2048 or 4096"),
    TASK_MEMORY("taskMemory", "2048", "2048", "memory of a task in MiB, as Fargate pairs it with the CPU"),
    MIN_TASKS("minTasks", "2", "2", "tasks at least, 1 to 100"),
    MAX_TASKS("maxTasks", "6", "6", "tasks at most, 1 to 100"),
    TARGET_CPU_PERCENT("targetCpuPercent", "60", "60", "the load that tasks are added for, 10 to 90"),
    LOG_RETENTION_DAYS("logRetentionDays", "90", "90", "how long logs are kept: 7, 14, 30, 90, 180 or 365 days"),
    ALARM_TOPIC_ARN(
            "alarmTopicArn",
            "",
            "arn:aws:sns:eu-central-1:111122223333:pokecap-alarms",
            "the SNS topic that alarms are sent to; unless given, they are only shown"),
    SETTINGS(
            "settings",
            "",
            "POKECAP_SETTING=value",
            "more POKECAP_* settings of the server: NAME=value,NAME=value, or an object in cdk.json");

    private final String key;
    private final String usual;
    private final String example;
    private final String meaning;

    ContextKey(String key, String usual, String example, String meaning) {
        this.key = key;
        this.usual = usual;
        this.example = example;
        this.meaning = meaning;
    }

    String key() {
        return key;
    }

    /** What is taken unless it is given; empty for nothing. */
    String usual() {
        return usual;
    }

    String example() {
        return example;
    }

    String meaning() {
        return meaning;
    }
}
