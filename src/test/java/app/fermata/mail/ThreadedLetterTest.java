package app.fermata.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.fermata.delivery.Composer.Earlier;
import app.fermata.delivery.Composer.UncomposableException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThreadedLetterTest {

    private static final Earlier FIRST = new Earlier("<fermata.1@rep.example>", "Grüße, Ada");
    private static final Earlier SECOND = new Earlier("<fermata.2@rep.example>", "Re: Grüße, Ada");

    private final Orders ordinary = Orders.ordinary();

    @Test
    void stepInThreadAnswersTheMessageBeforeIt() throws Exception {
        var letter = ordinary.inThread(FIRST, SECOND).readBack();

        assertThat(letter.getHeader("In-Reply-To")).containsExactly(SECOND.messageId());
        assertThat(letter.getHeader("References", null).split("\\s+"))
                .containsExactly(FIRST.messageId(), SECOND.messageId());
        assertThat(letter.getSubject()).isEqualTo("Re: Grüße, Ada");
    }

    @Test
    void replyMarkStandsOnce() throws Exception {
        var marked = new Earlier(FIRST.messageId(), " RE: re:Re:  Hello");

        assertThat(ordinary.inThread(marked).composed().subject()).isEqualTo("Re: Hello");
        assertThat(ordinary.inThread(FIRST).composed().subject()).isEqualTo("Re: Grüße, Ada");
    }

    @Test
    void stepInThreadWithNothingBeforeItBeginsOne() throws Exception {
        var letter = ordinary.inThread().readBack();

        assertThat(letter.getHeader("In-Reply-To")).isNull();
        assertThat(letter.getHeader("References")).isNull();
        assertThat(letter.getSubject()).isEqualTo("Hello Ada");
    }

    @Test
    void stepOutsideTheThreadAnswersNothing() throws Exception {
        var letter = new Orders(ordinary.sender(), ordinary.to(), ordinary.step(), List.of(FIRST)).readBack();

        assertThat(letter.getHeader("In-Reply-To")).isNull();
        assertThat(letter.getHeader("References")).isNull();
        assertThat(letter.getSubject()).isEqualTo("Hello Ada");
    }

    @Test
    void threadHeadersCannotBeBrokenOutOf() {
        for (String id : List.of("<a@b>\r\nBcc: x@y.example", "a@b", "<a b@c>", "<a@b> <c@d>", "")) {
            assertThatThrownBy(ordinary.inThread(new Earlier(id, "Hello"))::composed)
                    .as(id)
                    .isInstanceOf(UncomposableException.class)
                    .hasMessageEndingWith("is not a Message-ID.");
        }
        assertThatThrownBy(ordinary.inThread(new Earlier("<a@b>", "Hello\r\nBcc: x@y.example"))::composed)
                .isInstanceOf(UncomposableException.class)
                .hasMessageContaining("line break");
    }
}
