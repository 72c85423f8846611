package io.github.pokecap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class ServeCommandTest {
    @Test
    void refusesWhatItCannotServe() {
        assertThat(Shell.run("serve", "none.pokecap", "--port", "0"))
                .isEqualTo(new Shell(
                        ExitCode.BAD_INPUT, "", "pokecap: cannot read model none.pokecap: there is no such file\n"));
    }

    @Test
    void refusesPortsThatThereAreNot() {
        assertThat(Shell.run("serve", Drawn.MODEL, "--port", "http"))
                .isEqualTo(new Shell(
                        ExitCode.BAD_INPUT,
                        "",
                        "pokecap: Invalid value for option '--port': 'http' is not an int\ntry: pokecap help serve\n"));
        assertThat(Shell.run("serve", Drawn.MODEL, "--port", "65536"))
                .isEqualTo(new Shell(ExitCode.BAD_INPUT, "", "pokecap: --port is 65536, outside 0 to 65535\n"));
    }

    @Test
    void refusesPortsThatAreTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Shell shell = Shell.run("serve", Drawn.MODEL.toString(), "--port", String.valueOf(taken.getLocalPort()));
            assertThat(shell.code()).isEqualTo(ExitCode.BAD_INPUT);
            assertThat(shell.err())
                    .isEqualTo("pokecap: cannot listen on 127.0.0.1:" + taken.getLocalPort()
                            + ": it is taken or not allowed; choose another with --host and --port\n");
        }
    }
}
