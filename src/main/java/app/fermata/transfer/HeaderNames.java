package app.fermata.transfer;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The names people and products give to columns, in English, French, German and Spanish.
///
/// Compared by letters and digits alone: "E-mail 1 - Value" is `e mail 1 value`. Of several columns that could be one
/// field, the one whose name stands first here is it.
final class HeaderNames {

    /// @param rank the lower, the surer
    record Known(ContactField field, int rank) {}

    private static final Map<String, Known> KNOWN = new HashMap<>();
    private static final Set<String> UNUSED = new HashSet<>();

    static {
        known(ContactField.EMAIL, """
                email, e mail, email address, e mail address, e mail 1 value, person email work, person email, \
                email 1, primary email, work email, business email, email work, person email other, person email home, \
                mail, courriel, adresse e mail, adresse email, adresse mail, adresse de messagerie, adresse courriel, \
                email professionnel, e mail professionnel, adresse electronique, mel, \
                e mail adresse, emailadresse, mailadresse, correo electronico, correo, email direccion, \
                direccion de correo electronico, direccion de correo""");
        known(ContactField.FIRST_NAME, """
                first name, firstname, given name, person first name, forename, contact first name, prenom, \
                vorname, nombre de pila""");
        known(ContactField.LAST_NAME, """
                last name, lastname, family name, surname, person last name, contact last name, nom de famille, nom, \
                nachname, familienname, apellido, apellidos""");
        known(ContactField.FULL_NAME, """
                full name, fullname, name, person name, contact name, contact full name, display name, file as, \
                nom complet, prenom et nom, nom et prenom, nom du contact, vollstandiger name, nombre completo, nombre""");
        known(ContactField.COMPANY, """
                company, company name, account name, person organization, organization name, organization 1 name, \
                organization, organisation, associated company, primary associated company, account, employer, \
                societe, entreprise, nom de l entreprise, nom de la societe, raison sociale, \
                firma, unternehmen, empresa, compania""");
        known(ContactField.JOB_TITLE, """
                job title, jobtitle, position, person job title, organization 1 title, organization title, title, \
                role, fonction, poste, intitule du poste, titre du poste, titre, position im unternehmen, \
                stellenbezeichnung, berufsbezeichnung, cargo, puesto""");
        known(ContactField.PHONE, """
                phone, phone number, business phone, work phone, person phone work, person phone, phone 1 value, \
                primary phone, direct phone, telephone, mobile phone, mobile phone number, mobile, mobilephone, \
                cell phone, person phone mobile, home phone, telephone professionnel, telephone bureau, \
                numero de telephone, tel, telephone mobile, tel mobile, portable, \
                telefon, telefon geschaftlich, telefonnummer, telefono, telefono movil, numero de telefono""");
        known(ContactField.STATUS, "contact status, statut du contact");
        known(ContactField.TIME_ZONE, "time zone, timezone, fuseau horaire, zeitzone, zona horaria");
        known(ContactField.LISTS, "contact lists, listes de contacts");
        known(ContactField.NOTES, "notes, note, comments, comment, remarques, commentaires, notizen, notas");
        // What Fermata writes out and nobody can bring in: the history is made here.
        UNUSED.addAll(List.of("in sequences", "dans les sequences", "last contacted", "dernier contact"));
    }

    private HeaderNames() {}

    private static void known(ContactField field, String names) {
        int rank = 0;
        for (var name : names.split(",\\s+", -1)) KNOWN.put(name.strip(), new Known(field, rank++));
    }

    static @Nullable Known of(String header) {
        return KNOWN.get(plain(header));
    }

    /// Whether this is a column of Fermata's own that is not read back.
    static boolean isUnused(String header) {
        return UNUSED.contains(plain(header));
    }

    /// How many of the fields the cells of a row name, were it a header.
    static int known(CsvRow row) {
        var fields = new HashSet<ContactField>();
        for (var cell : row.cells()) {
            var known = of(cell);
            if (known != null) fields.add(known.field());
        }
        return fields.size();
    }

    private static String plain(String header) {
        return Normalizer.normalize(header, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
