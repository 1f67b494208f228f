package app.fermata.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What the writer of a message says: its text without the message it quotes, the signature and the lawyers' part.
///
/// @param text the words left; all of them where nothing would be
/// @param quotes whether a quotation was taken out
record OwnWords(String text, boolean quotes) {

    private static final int LONGEST = 16_000;

    private static final Pattern ORIGINAL = Pattern.compile(
            "^[-_>* ]*(original message|original appointment|forwarded message|ursprungliche nachricht|originalnachricht"
                    + "|urspruengliche nachricht|weitergeleitete nachricht|message d'origine|message original|message transfere"
                    + "|mensaje original|mensaje reenviado|messaggio originale|messaggio inoltrato|mensagem original"
                    + "|oorspronkelijk bericht|doorgestuurd bericht|wiadomosc oryginalna|oryginalna wiadomosc"
                    + "|ursprungligt meddelande|originalmeddelande|oprindelig meddelelse|opprinnelig melding)[-_:* ]*$");
    private static final Pattern ATTRIBUTION = Pattern.compile(
            "^(on|am|le|el|il|em|op|w dniu|dnia|den|pa|no dia|a)\\b.{4,200}(wrote|writes|schrieb.{0,80}|a ecrit|escribio"
                    + "|ha scritto|scrisse|escreveu|schreef.{0,80}|het volgende geschreven|napisal(\\(a\\)|a)?|pisze|skrev.{0,80})"
                    + " ?:$|^.{3,120} (wrote|schrieb|a ecrit|escribio|ha scritto|escreveu|schreef|napisal\\(a\\)|skrev) ?:$");
    private static final Pattern FROM = Pattern.compile("^[*> ]*(from|von|de|da|van|od|fran|fra) ?:[* ]");
    private static final Pattern SENT = Pattern.compile(
            "^[*> ]*(sent|date|gesendet|datum|envoye|enviado( el| em)?|fecha|inviato|data|verzonden|wyslano|skickat|sendt"
                    + "|dato) ?:[* ]");
    private static final Pattern CLOSING = Pattern.compile(
            "^(kind |best |warm |many |with best |with kind )?(regards|wishes|greetings)[,.!]?$|^(sincerely|cheers|yours"
                    + "( truly| sincerely| faithfully)?|mit (freundlichen|besten|herzlichen) gr(u|ue)s+(en)?|(viele|beste|liebe"
                    + "|herzliche|freundliche) gr(u|ue)s+e|cordialement|bien (cordialement|a vous)|saludos( cordiales)?"
                    + "|un (cordial )?saludo|cordiali saluti|(distinti )?saluti|(com os )?(melhores )?cumprimentos"
                    + "|atenciosamente|met vriendelijke groet(en)?|(hartelijke |vriendelijke )?groet(en)?"
                    + "|z powazaniem|pozdrawiam|(med )?(vanliga|venlig(e)?|vennlig|basta|bedste) h(a|i)lsning(ar|er)?"
                    + "|mvh|mfg|vg|lg|br)[,.!]?$");
    private static final Pattern CONTACT = Pattern.compile("@|https?:|www\\.|\\d[\\d ()./-]{6,}\\d"
            + "|^(t|m|f|p|tel|mob|mobil|mobile|phone|fax|telefon|telefono|telefone|tlf)\\b[.: ]");
    private static final Pattern DISCLAIMER = Pattern.compile(
            "confidential (information|and)|(is|are|be) (strictly )?confidential|intended (solely|only|recipient)"
                    + "|privileged|vertrauliche|rechtlich gesch|confidentiel|destinataire(s)? (designe|exclusif|vise)"
                    + "|confidencial(es|idad)?|destinatari(o|os|a) (indicad|exclus)|riservat[eoi]|d\\.? ?lgs|vertrouwelijk"
                    + "|uitsluitend bestemd|poufne|wylacznie dla adresata|konfidentiell|fortrolig|virus(es|free|-free)?\\b.{0,40}"
                    + "(scan|check|e-?mail)|before printing|avant d'imprimer|gdpr|rodo|dsgvo|privacy (policy|notice)");
    private static final Pattern GROUP_FOOTER = Pattern.compile("^_{20,}$");

    static OwnWords of(String fullText) {
        List<String> lines = fullText.lines().toList();
        var kept = new ArrayList<String>();
        boolean quotes = false;
        boolean closed = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String folded = Words.fold(line).strip();
            if (folded.startsWith(">")) {
                quotes = true;
                continue;
            }
            if (isAttribution(lines, i)) {
                quotes = true;
                if (isQuoteAhead(lines, i)) continue;
                break;
            }
            if (ORIGINAL.matcher(folded).find() || isOutlookHeader(lines, i)) {
                quotes = true;
                break;
            }
            if (line.equals("--") || (GROUP_FOOTER.matcher(folded).matches() && isFooter(lines, i))) break;
            if (CLOSING.matcher(folded).matches()) closed = true;
            else if (closed && CONTACT.matcher(folded).find()) continue;
            kept.add(line);
        }
        String text = withoutDisclaimers(kept);
        // A message that is nothing but a quotation or a notice is read as it is.
        if (text.isBlank()) text = String.join("\n", kept).strip();
        if (text.isBlank()) text = fullText;
        return new OwnWords(text.substring(0, Math.min(text.length(), LONGEST)), quotes);
    }

    private static boolean isAttribution(List<String> lines, int at) {
        String folded = Words.fold(lines.get(at)).strip();
        if (folded.length() > 300 || folded.isEmpty()) return false;
        if (folded.endsWith(":") && ATTRIBUTION.matcher(folded).find() && folded.matches(".*(\\d|@).*")) return true;
        if (at + 1 >= lines.size()) return false;
        String wrapped = folded + ' ' + Words.fold(lines.get(at + 1)).strip();
        return wrapped.length() < 300
                && wrapped.endsWith(":")
                && folded.matches("^(on|am|le|el|il|em|op|w dniu|den) .*\\d{4}.*")
                && ATTRIBUTION.matcher(wrapped).find();
    }

    private static boolean isQuoteAhead(List<String> lines, int at) {
        for (int i = at + 1; i < Math.min(lines.size(), at + 4); i++) {
            if (lines.get(i).startsWith(">")) return true;
        }
        return false;
    }

    private static boolean isOutlookHeader(List<String> lines, int at) {
        if (!FROM.matcher(Words.fold(lines.get(at))).find()) return false;
        for (int i = at + 1; i < Math.min(lines.size(), at + 5); i++) {
            if (SENT.matcher(Words.fold(lines.get(i))).find()) return true;
        }
        return false;
    }

    /// A mailing list's or a lawyer's footer stands below its rule; some write two languages with a rule between.
    private static boolean isFooter(List<String> lines, int at) {
        String rest = Words.fold(String.join(" ", lines.subList(at + 1, Math.min(lines.size(), at + 6))));
        return rest.contains("mailing list")
                || rest.contains("unsubscribe")
                || DISCLAIMER.matcher(rest).find();
    }

    /// A paragraph that speaks of an absence as well is not only the lawyers'.
    private static boolean isDisclaimer(String folded) {
        return folded.length() > 60 && DISCLAIMER.matcher(folded).find() && !Rules.says(Rules.Kind.ABSENCE, folded);
    }

    private static String withoutDisclaimers(List<String> lines) {
        var text = new StringBuilder();
        for (String paragraph : String.join("\n", lines).split("\n\n+")) {
            if (!isDisclaimer(Words.fold(paragraph))) text.append(paragraph).append("\n\n");
        }
        return text.toString().strip();
    }
}
