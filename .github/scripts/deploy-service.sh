#!/usr/bin/env bash
# Lets a service run another image, and waits until it does. One that does not become ready is taken back by Amazon, and
# fails here.
# Usage: deploy-service.sh CLUSTER SERVICE DIGEST
set -euo pipefail

usage='usage: deploy-service.sh CLUSTER SERVICE DIGEST'
cluster=${1:?$usage}
service=${2:?$usage}
digest=${3:?$usage}

fail() {
    echo "deploy-service.sh: $*" >&2
    exit 1
}

[[ $digest =~ ^sha256:[0-9a-f]{64}$ ]] || fail "the digest is \"$digest\", must be sha256: and 64 hexadecimal digits"

described() {
    aws ecs describe-services --cluster "$cluster" --services "$service" --output json |
        jq -er '.services[] | select(.status == "ACTIVE") | .taskDefinition' ||
        fail "there is no service $service in the cluster $cluster; deploy its stack first: docs/deployment.md"
}

before=$(described)
# Everything of the definition that runs but its image, without what Amazon adds and does not take back.
definition=$(aws ecs describe-task-definition --task-definition "$before" --output json | jq -e --arg digest "$digest" '
    .taskDefinition
    | del(.taskDefinitionArn, .revision, .status, .requiresAttributes, .compatibilities, .registeredAt,
          .registeredBy, .deregisteredAt)
    | (.containerDefinitions[] | select(.name == "server") | .image) |= (sub("[@:][^/]*$"; "") + "@" + $digest)')
after=$(aws ecs register-task-definition --cli-input-json "$definition" --output json |
    jq -er .taskDefinition.taskDefinitionArn)
echo "$before -> $after"

aws ecs update-service --cluster "$cluster" --service "$service" --task-definition "$after" --output json >/dev/null
aws ecs wait services-stable --cluster "$cluster" --services "$service" ||
    fail "$service is not steady after ten minutes; Amazon goes on, and takes $after back if its tasks do not become ready"
now=$(described)
[ "$now" = "$after" ] || fail "$after did not become ready, and Amazon took it back: $service runs $now"
echo "$service runs $digest"
