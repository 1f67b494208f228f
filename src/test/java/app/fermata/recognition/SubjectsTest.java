package app.fermata.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import app.fermata.recognition.Rules.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What subjects say, in ten languages.
class SubjectsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Out of Office",
                "Out of Office: Re: Quick question",
                "Automatic reply: Out of office",
                "[Team] Jane Doe is out of the office.",
                "AUTO: Doe, Jane is out of the office (returning 05/01/2026)",
                "Annual leave until 5 May",
                "Away until May 5",
                "Abwesenheitsnotiz: Kurze Frage",
                "Nicht im Büro",
                "Urlaub bis 24.08.",
                "AUTO: Meier ist außer Haus (Rückkehr am 24.08.2026)",
                "Absence du bureau",
                "Réponse automatique d'absence",
                "En congés jusqu'au 24 août",
                "Fuera de la oficina",
                "Mensaje de ausencia",
                "Fuori sede: domanda",
                "In ferie fino al 24 agosto",
                "Fora do escritório",
                "De férias até 24 de agosto",
                "Afwezig: korte vraag",
                "Niet op kantoor",
                "Poza biurem",
                "Nieobecność",
                "Jestem na urlopie",
                "Frånvaro",
                "Inte på kontoret",
                "Semester till 24 augusti",
                "Ikke på kontoret",
                "Fraværsbesked",
                "Holder ferie"
            })
    void absenceIsSaid(String subject) {
        assertThat(reading(subject).subjectSays(Kind.SUBJECT_ABSENT)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Automatic reply: Quick question",
                "Auto: Quick question",
                "Re: Quick question (Automatic Response)",
                "Automatische Antwort: Frage",
                "Réponse automatique : question",
                "Respuesta automática: pregunta",
                "Risposta automatica: domanda",
                "Resposta automática: pergunta",
                "Automatisch antwoord: vraag",
                "[Automatyczna odpowiedź] pytanie",
                "Automatiskt svar: fråga",
                "Automatisk svar: spørgsmål",
                "Autosvar: spørgsmål"
            })
    void machineIsNamed(String subject) {
        assertThat(reading(subject).subjectSays(Kind.SUBJECT_AUTOMATIC)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Re: Automatic reply: Quick question",
                "Re: Jane Doe is out of the office",
                "AW: Abwesenheitsnotiz",
                "RE: Réponse automatique : question",
                "Fwd: Out of office",
                "Out of office hours support",
                "Urlaubsantrag",
                "Quick question",
                "How we cover absences in your team"
            })
    void personsSubjectSaysNeither(String subject) {
        var reading = reading(subject);

        assertThat(reading.subjectSays(Kind.SUBJECT_ABSENT)).isEmpty();
        assertThat(reading.subjectSays(Kind.SUBJECT_AUTOMATIC)).isEmpty();
    }

    private static Reading reading(String subject) {
        return new Reading(Raw.message("Subject: " + subject, "x"));
    }
}
