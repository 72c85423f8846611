#!/usr/bin/env bash
# Says the digest of the image that a service runs; nothing if there is no such service yet.
# Usage: running-digest.sh CLUSTER SERVICE
set -euo pipefail

cluster=${1:?usage: running-digest.sh CLUSTER SERVICE}
service=${2:?usage: running-digest.sh CLUSTER SERVICE}

# Of a service that was deleted Amazon still knows, as INACTIVE.
if ! answer=$(aws ecs describe-services --cluster "$cluster" --services "$service" --output json 2>&1); then
    [[ $answer == *ClusterNotFoundException* ]] && exit 0
    echo "running-digest.sh: cannot ask for the service $service in the cluster $cluster: $answer" >&2
    exit 1
fi
definition=$(jq -r '.services[] | select(.status == "ACTIVE") | .taskDefinition' <<<"$answer")
[ -n "$definition" ] || exit 0

image=$(aws ecs describe-task-definition --task-definition "$definition" --output json |
    jq -r '.taskDefinition.containerDefinitions[] | select(.name == "server") | .image')
if [[ ! $image =~ @(sha256:[0-9a-f]{64})$ ]]; then
    echo "running-digest.sh: $service runs \"$image\", which is not pinned by its digest" >&2
    exit 1
fi
echo "${BASH_REMATCH[1]}"
