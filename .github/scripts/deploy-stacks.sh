#!/usr/bin/env bash
# Deploys the stacks of infra/: the foundation, and the service too if it is told which image that runs.
# Usage: deploy-stacks.sh DIGEST-OR-NOTHING
# AWS_ACCOUNT, AWS_REGION, DEPLOYMENT_NAME, IMAGE_REPOSITORY and GITHUB_REPOSITORY say where; the rest is in cdk.json.
set -euo pipefail
cd "$(dirname "$0")/../../infra"

digest=${1-}
context=(
    -c "account=${AWS_ACCOUNT:?must be the AWS account}"
    -c "region=${AWS_REGION:?must be the AWS region}"
    -c "name=${DEPLOYMENT_NAME:?must be the name of the deployment}"
    -c "imageRepository=${IMAGE_REPOSITORY:?must be the repository of images}"
    -c "githubRepository=${GITHUB_REPOSITORY:?must be the repository on GitHub}"
)
stacks=(foundation)
if [ -n "$digest" ]; then
    context+=(-c "imageDigest=$digest")
    stacks+=(service)
fi
# Nobody is there to approve; who may start this at all is said by the GitHub environment.
npx --offline cdk deploy "${stacks[@]}" --require-approval never "${context[@]}"
