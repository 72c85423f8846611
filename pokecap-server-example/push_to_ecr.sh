#!/usr/bin/env bash
# Logs in to Amazon ECR, tags an image that was built here, and pushes it. Its last line is the digest to deploy by.
set -euo pipefail

usage() {
    cat <<'USAGE'
push_to_ecr.sh --registry HOST --repository NAME --tag TAG [--region REGION] [--image IMAGE] [--dry-run]
  --registry    such as 123456789012.dkr.ecr.eu-central-1.amazonaws.com
  --repository  a repository that exists in it, such as pokecap
  --tag         such as 0.1.0 or a commit; ECR refuses one that is taken, as infra/ sets it up
  --region      must be that of an ECR registry; not needed for another registry, whose login is yours to do before
  --image       what was built; pokecap-server:latest unless told
  --dry-run     prints the commands and runs none
CONTAINER_TOOL names docker, podman or buildah; else the first that there is. Credentials are those of the aws command.
USAGE
}

fail() {
    echo "push_to_ecr.sh: $*" >&2
    exit "${status:-1}"
}

wrong() {
    status=2 fail "$*; see push_to_ecr.sh --help"
}

registry='' repository='' tag='' region='' image=pokecap-server:latest dry_run=''
while [ $# -gt 0 ]; do
    case $1 in
        --help | -h) usage; exit 0 ;;
        --dry-run) dry_run=yes; shift ;;
        --registry | --repository | --tag | --region | --image)
            [ $# -ge 2 ] || wrong "$1 has no value"
            name=${1#--}
            printf -v "$name" %s "$2"
            shift 2
            ;;
        *) wrong "there is no option $1" ;;
    esac
done

[ -n "$registry" ] || wrong "--registry is missing"
[ -n "$repository" ] || wrong "--repository is missing"
[ -n "$tag" ] || wrong "--tag is missing"
[[ $registry =~ ^[a-zA-Z0-9.-]+(:[0-9]+)?$ ]] || wrong "--registry is \"$registry\", must be a host without https:// and without a path"
[[ $repository =~ ^[a-z0-9]+([._/-][a-z0-9]+)*$ ]] || wrong "--repository is \"$repository\", must be of lower-case letters, digits and . _ - /"
[[ $tag =~ ^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$ ]] || wrong "--tag is \"$tag\", must be of letters, digits and _ . -"

ecr=''
if [[ $registry =~ ^[0-9]{12}\.dkr\.ecr(-fips)?\.([a-z0-9-]+)\.amazonaws\.com(\.cn)?$ ]]; then
    ecr=yes
    [ -n "$region" ] || wrong "--region is missing; that of the registry is ${BASH_REMATCH[2]}"
    [ "$region" = "${BASH_REMATCH[2]}" ] || wrong "--region is $region, but the registry is in ${BASH_REMATCH[2]}"
fi

if [ -z "${CONTAINER_TOOL:-}" ]; then
    for CONTAINER_TOOL in docker podman buildah none; do
        command -v "$CONTAINER_TOOL" >/dev/null && break
    done
fi
command -v "$CONTAINER_TOOL" >/dev/null || fail "there is no docker, podman or buildah on the PATH; install one, or name another in CONTAINER_TOOL"
[ -z "$ecr" ] || [ -n "$dry_run" ] || command -v aws >/dev/null || fail "there is no aws on the PATH, which knows the credentials; install the AWS CLI"

target=$registry/$repository:$tag
# A registry of this machine speaks plain HTTP; docker knows that, the others must be told.
plain=()
if [ "$CONTAINER_TOOL" != docker ] && [[ $registry =~ ^(localhost|127\.[0-9.]+)(:[0-9]+)?$ ]]; then
    plain=(--tls-verify=false)
fi

# The password goes from one command into the other, and stands on no command line.
log_in() {
    aws ecr get-login-password --region "$region" |
        "$CONTAINER_TOOL" login --username AWS --password-stdin "$registry" >&2 ||
        fail "cannot log in to $registry; check \"aws sts get-caller-identity\" and that it may ecr:GetAuthorizationToken"
}

# Shows each line on standard error as it comes. Not by tee: that would open the file anew where standard error is one.
shown() {
    local line
    while IFS= read -r line; do
        echo "$line" >&2
        echo "$line"
    done
}

push() {
    local output
    if [ "$CONTAINER_TOOL" = docker ]; then
        output=$(docker push "$target" | shown) || return
        digest=$(sed -n 's/.* digest: \(sha256:[0-9a-f]\{64\}\).*/\1/p' <<<"$output")
    else
        output=$(mktemp)
        "$CONTAINER_TOOL" push "${plain[@]}" --digestfile "$output" "$target" >&2 || { rm -f "$output"; return 1; }
        digest=$(cat "$output")
        rm -f "$output"
    fi
}

if [ -n "$dry_run" ]; then
    [ -z "$ecr" ] || echo "aws ecr get-login-password --region $region | $CONTAINER_TOOL login --username AWS --password-stdin $registry"
    echo "$CONTAINER_TOOL tag $image $target"
    echo "$CONTAINER_TOOL push ${plain[*]:+${plain[*]} }$target"
    exit 0
fi

"$CONTAINER_TOOL" inspect --type image "$image" >/dev/null 2>&1 ||
    fail "there is no image $image here; build it: docker build -f pokecap-server-example/Dockerfile -t $image ."
[ -z "$ecr" ] || log_in
"$CONTAINER_TOOL" tag "$image" "$target"
push || fail "cannot push $target; the tool says why above. Does the repository exist, is the tag taken (infra/ makes tags immutable), and may you push to it?"
[ -n "$digest" ] || fail "$target was pushed, but $CONTAINER_TOOL did not say its digest; ask the registry for it"
echo "pushed $target"
echo "digest: $digest"
