package io.github.pokecap.infra;

import software.amazon.awscdk.RemovalPolicy;

/** What becomes of data when its stack is deleted. */
final class Keeping {
    private Keeping() {}

    static RemovalPolicy of(Deployment deployment) {
        return deployment.development() ? RemovalPolicy.DESTROY : RemovalPolicy.RETAIN;
    }
}
