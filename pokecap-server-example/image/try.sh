#!/usr/bin/env bash
# Builds the image by the Dockerfile, pushes it to a registry on this machine with push_to_ecr.sh, pulls it back by its digest,
# runs it without a writable file system, captions the samples through it, and stops it: what the pipeline and the cloud do,
# without a Docker engine. Needs root and Debian's buildah, podman, runc, docker-registry, debootstrap, curl and jq.
#   image/try.sh [--keep-bases]     with stand-ins for the images it is made of from an earlier run
set -euo pipefail
cd "$(dirname "$0")/../.."

export STORAGE_DRIVER=${STORAGE_DRIVER:-vfs} CONTAINER_TOOL=podman
registry=127.0.0.1:5000
server=http://127.0.0.1:7070
work=$(mktemp -d)
podman=(podman --cgroup-manager cgroupfs --runtime /usr/sbin/runc)
name=pokecap-try-$$

step() { printf '\n== %s\n' "$*"; }

finish() {
    "${podman[@]}" rm --force "$name" >/dev/null 2>&1 || true
    [ -z "${registry_pid:-}" ] || kill "$registry_pid" 2>/dev/null || true
    rm -rf "$work"
}
trap finish EXIT

# Asks until there is an answer of 200, for at most so many seconds.
await() {
    for _ in $(seq $((10 * $2))); do
        curl --silent --fail --output /dev/null "$1" && return
        sleep 0.1
    done
    echo "try.sh: $1 did not answer within $2 s" >&2
    "${podman[@]}" logs "$name" 2>&1 | tail -n 30 >&2
    exit 1
}

step "the images to build from"
if [ "${1:-}" != --keep-bases ]; then
    pokecap-server-example/image/local-bases.sh
fi

step "buildah bud -f pokecap-server-example/Dockerfile"
buildah bud --layers --isolation chroot --build-arg BUILD_IMAGE=localhost/pokecap-build --build-arg BASE_IMAGE=localhost/pokecap-base \
    --build-arg REVISION="$(git rev-parse HEAD)" -f pokecap-server-example/Dockerfile -t pokecap-server . >"$work/build.log" 2>&1 ||
    { tail -n 30 "$work/build.log"; exit 1; }
podman images --format '{{.Repository}}:{{.Tag}} {{.Size}}' localhost/pokecap-server

step "push_to_ecr.sh"
cat >"$work/registry.yml" <<YML
version: 0.1
log: {level: error}
storage: {filesystem: {rootdirectory: $work/registry}}
http: {addr: $registry}
YML
docker-registry serve "$work/registry.yml" >"$work/registry.log" 2>&1 &
registry_pid=$!
await "http://$registry/v2/" 10
tag=$(git rev-parse --short HEAD)
pokecap-server-example/push_to_ecr.sh --registry "$registry" --repository pokecap --tag "$tag" --image localhost/pokecap-server \
    2>"$work/push.log" | tee "$work/push.out" || { cat "$work/push.log"; exit 1; }
digest=$(sed -n 's/^digest: //p' "$work/push.out")

step "podman pull and run $registry/pokecap@$digest"
podman rmi "$registry/pokecap:$tag" localhost/pokecap-server >/dev/null
podman pull --quiet --tls-verify=false "$registry/pokecap@$digest" >/dev/null
"${podman[@]}" run --detach --name "$name" --network host --ulimit nofile=1024:1024 --ulimit nproc=1024:1024 --memory 0 \
    --read-only --tmpfs /tmp:rw,size=64m --cap-drop all "$registry/pokecap@$digest" >/dev/null
await "$server/health/ready" 30
"${podman[@]}" logs "$name" 2>&1 | tail -n 3

step "captions"
for picture in samples/*; do
    printf '%-28s %s\n' "$picture" "$(curl --silent --fail -F "image=@$picture" "$server/v1/captions" | jq -r .caption)"
done

step "as its HEALTHCHECK does, as whom it runs, and what it uses"
"${podman[@]}" exec "$name" /opt/java/bin/java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx32m \
    -jar /opt/pokecap/pokecap-server-example.jar --health
echo "health check: $?"
pid=$("${podman[@]}" inspect --format '{{.State.Pid}}' "$name")
grep -E '^(Uid|VmRSS|CapEff)' "/proc/$pid/status"

step "stop"
started=$(date +%s%N)
"${podman[@]}" stop --time 30 "$name" >/dev/null
printf 'ended by SIGTERM with %s after %s ms\n' "$("${podman[@]}" inspect --format '{{.State.ExitCode}}' "$name")" \
    $((($(date +%s%N) - started) / 1000000))
