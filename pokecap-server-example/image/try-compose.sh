#!/usr/bin/env bash
# Starts docker-compose.yml with podman-compose: a store that speaks S3, a container that publishes the bundled model there, and
# the server that loads it. For where there is no Docker engine and no bridge between networks: all of them are on this machine's
# own, and the store is S3Mock's own jar, from Maven, in a stand-in for its image. After image/try.sh, whose stand-ins it uses.
# Needs root and Debian's buildah, podman, podman-compose, runc, curl and jq, and Maven.
#   image/try-compose.sh
set -euo pipefail
cd "$(dirname "$0")/../.."

export STORAGE_DRIVER=${STORAGE_DRIVER:-vfs}
mock=5.2.0
server=http://127.0.0.1:7070
work=$(mktemp -d)

mkdir "$work/bin"
cat >"$work/bin/podman" <<'SH'
#!/usr/bin/env bash
# Takes away what needs a bridge or a control group.
arguments=()
while [ $# -gt 0 ]; do
    case $1 in
        --net | --network-alias | -p | -m) shift ;;
        *) arguments+=("$1") ;;
    esac
    shift
done
[ "${arguments[0]}" = create ] &&
    arguments=(create --ulimit nofile=1024:1024 --ulimit nproc=1024:1024 --memory 0 "${arguments[@]:1}")
exec /usr/bin/podman --cgroup-manager cgroupfs --runtime /usr/sbin/runc "${arguments[@]}"
SH
chmod +x "$work/bin/podman"
export PATH=$work/bin:$PATH

cat >"$work/here.yml" <<'YML'
services:
  s3:
    image: localhost/pokecap-store
    network_mode: host
  publish:
    image: localhost/pokecap-server
    network_mode: host
    extra_hosts: ["s3:127.0.0.1"]
  server:
    image: localhost/pokecap-server
    network_mode: host
    extra_hosts: ["s3:127.0.0.1"]
YML
compose() { podman-compose -f pokecap-server-example/docker-compose.yml -f "$work/here.yml" -p pokecap-try "$@"; }

finish() {
    compose down >"$work/down.log" 2>&1 || cat "$work/down.log"
    rm -rf "$work"
}
trap finish EXIT

step() { printf '\n== %s\n' "$*"; }

step "the store's image, of s3mock-$mock-exec.jar"
mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
    "-Dartifact=com.adobe.testing:s3mock:$mock:jar:exec" "-DoutputDirectory=$work"
container=$(buildah from localhost/pokecap-base)
buildah copy --quiet "$container" "$(find /usr/lib/jvm -maxdepth 1 -name 'temurin-*' | sort -V | tail -n 1)/" /opt/java >/dev/null
buildah copy --quiet "$container" "$work/s3mock-$mock-exec.jar" /opt/service/s3mock.jar >/dev/null
buildah config --user 0 --cmd '' --entrypoint '["/opt/java/bin/java", "-XX:+UseSerialGC", "-jar", "/opt/service/s3mock.jar"]' "$container"
buildah commit --quiet --rm "$container" localhost/pokecap-store >/dev/null

step "the server's image"
buildah bud --layers --isolation chroot --build-arg BUILD_IMAGE=localhost/pokecap-build --build-arg BASE_IMAGE=localhost/pokecap-base \
    --build-arg REVISION="$(git rev-parse HEAD)" -f pokecap-server-example/Dockerfile -t pokecap-server . >"$work/build.log" 2>&1 ||
    { tail -n 30 "$work/build.log"; exit 1; }

step "podman-compose up"
compose up >"$work/up.log" 2>&1 &
for second in $(seq 120); do
    curl --silent --fail --output /dev/null "$server/health/ready" && break
    [ "$second" -lt 120 ] || { tail -n 30 "$work/up.log"; exit 1; }
    sleep 1
done
podman ps --all --format '{{.Names}}: {{.Status}}'

step "captions, by the model of the store"
curl --silent --fail "$server/v1/model" | jq -r '.source + " " + .id'
curl --silent --fail -F image=@samples/yellow-mouse.png "$server/v1/captions" | jq -r .caption
