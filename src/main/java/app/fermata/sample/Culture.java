package app.fermata.sample;

import java.util.Arrays;
import java.util.List;

/// A part of the world the sample's people come from: invented companies, common first and last names.
///
/// Names are put together at random; nobody in particular is meant. Phone numbers come from the ranges that regulators
/// keep for films and examples; `#` is any digit, and where a country keeps none the phone stays unknown.
@SuppressWarnings("ImmutableEnumChecker") // its lists and maps are unmodifiable
enum Culture {
    FRENCH(
            "+33 1 99 00 ## ##",
            "Amélie Benoît Camille Chloé Étienne Fabien Gaëlle Hélène Inès Jérôme Léa Maël Noémie Océane Rémi Théo Zoé",
            "Arnoult Beaufils Chevrier Delaunoy Estève Fournel Garrigue Jacquemin Lemoyne Maréchaux Pélissou Rochebrune"
                    + " Sauvanet Thévenin Vasselin Verrières",
            "Verrerie Atelier Comptoir Fonderie Imprimerie Maison",
            "du·Quai des·Halles de·l’Ormeau Saint-Roch du·Levant des·Tilleuls",
            "SARL SAS"),
    GERMAN(
            "+49 30 23125 ###",
            "Anja Björn Dörte Florian Grit Henrike Jörg Käthe Lutz Maren Nils Ömer Renate Sönke Tabea Ulrike Volker",
            "Ahlers Brüggemann Dörfler Eichstädt Fröhling Grünwald Haßler Jägermann Köhnke Lüders Möllering Nüßlein"
                    + " Quandel Rößing Schürholz Weißhaupt",
            "Nordlicht Talwerk Steinbrück Lindenhof Rotdorn Silbertal",
            "Logistik Maschinen Feinguss Medizintechnik Energie Druck",
            "GmbH AG"),
    BRITISH(
            "+44 20 7946 0###",
            "Aisha Bethan Callum Dipa Eleanor Fergus Gwen Harriet Imran Joss Kezia Lachlan Maeve Niamh Owen Rhiannon"
                    + " Tariq",
            "Ashdown Brackley Cresswell Dunmore Elphick Fairweather Gathercole Hollins Ibbotson Kettley Loxley Merriday"
                    + " Penhallow Quayle Stannard Wetherby",
            "Harrow Kestrel Larkfield Millbrook Thornbury Wychwood",
            "Freight Bearings Analytics Foods Lettings Instruments",
            "Ltd plc"),
    AMERICAN(
            "+1 212 555 01##",
            "Aaliyah Brandon Carmen Darnell Elena Frank Gloria Hector Isaiah Joy Kayla Luis Monique Nolan Priya Shawna"
                    + " Tyler",
            "Abernathy Bridgers Castellano Dorsey Eubanks Fontaine Guthrie Hollister Ivey Jernigan Kessler Lockridge"
                    + " Montoya Norwood Pruett Whitlock",
            "Bluestem Cedar·Fork Granite·Bay Lakeshore Prairie Summit·Ridge",
            "Software Supply Health Robotics Labs Staffing",
            "Inc LLC"),
    SPANISH(
            "",
            "Alba Begoña Íñigo Joaquín Lucía Martín Nuria Óscar Paloma Rocío Sebastián Tomás Úrsula Verónica",
            "Aguilera Bermúdez Cifuentes Echeverría Gandía Ibáñez Llorente Miñambres Núñez Olmedo Quiñones Zubiría",
            "Almazara Talleres Hilados Conservas",
            "del·Ebro La·Peña Sierra·Clara Monteazul",
            "SL SA"),
    ITALIAN(
            "",
            "Agnese Bruno Chiara Dario Elisa Fabrizio Ginevra Ilaria Lorenzo Matteo Nicolò Ottavia Silvia Ugo",
            "Albarelli Bonfante Cattanei Dellacorte Fiorenzani Giannuzzi Lombardini Montefusco Pellegrinetti Quaranta"
                    + " Santacroce Tommasini",
            "Officine Vetreria Cartiera Molino",
            "San·Rocco del·Lago Bellariva Tre·Ponti",
            "Srl SpA"),
    DUTCH(
            "",
            "Anouk Bram Carlijn Daan Eefje Floris Geertje Hidde Jasmijn Koen Lotte Maarten Noor Sjoerd",
            "Aalders van·Beverwijk Cuypers Dijkhuizen Elzinga Groeneveld Hoogland Kuipersma Molenaars van·der·Plas"
                    + " Roodenburg Zwanenburg",
            "Waterkant Molenzicht Zuiderhaven Polder",
            "Transport Zaden Techniek Verpakking",
            "BV NV"),
    POLISH(
            "",
            "Agnieszka Błażej Dorota Grażyna Jagoda Kamil Łucja Michał Paweł Róża Stanisław Wanda Zofia Żaneta",
            "Bąkowski Cieślar Dębicki Gołębiewska Jabłonka Kędzior Łuczak Mrówczyński Śliwa Wójcikiewicz Zięba Żurawik",
            "Bursztyn Dąbrowa Jodła Wisełka",
            "Transport Meble Stal Systemy",
            "SA SA"),
    PORTUGUESE(
            "",
            "Beatriz Caetano Diogo Filipa Gonçalo Inês João Leonor Mafalda Nuno Raquel Simão Tânia Vasco",
            "Abrantes Brandão Conceição Estêvão Figueiró Guimarães Lourenço Magalhães Noronha Quintão Simões Valadão",
            "Cortiça Faina Lezíria Pinhal",
            "do·Tejo da·Serra Atlântica do·Norte",
            "Lda SA"),
    SWEDISH(
            "+46 8 465 004 ##",
            "Åsa Britta Elin Gösta Håkan Ingrid Jörgen Karin Linnéa Måns Nils Örjan Saga Sören Tove Ylva",
            "Ahlqvist Björkander Dahlström Ekbäck Forslund Grönkvist Hägglöf Sjöstedt Lönnroth Malmkvist Nyström"
                    + " Östervall",
            "Fjällbäck Granskog Norrvik Skärgård",
            "Bygg Teknik Energi Trävaror",
            "AB AB"),
    FINNISH(
            "",
            "Aino Eero Hanna-Mari Ilkka Jyrki Kaisa Lauri Mirja Onni Päivi Reijo Säde Tuulikki Väinö",
            "Aaltola Hämäläinen Järventaus Koskipää Lehtimäki Mäkiranta Niemistö Peräkylä Räsänen Törmälä Vuorijärvi"
                    + " Ylönen",
            "Havumäki Kuusiranta Pohjanlahti Tunturi",
            "Teknologia Paperi Rakennus Ohjelmistot",
            "Oy Oyj"),
    DANISH(
            "",
            "Agnete Bjarke Ditte Esben Freja Gorm Jesper Kirstine Lærke Mogens Nanna Rasmus Søren Thyra",
            "Ågård Bæk Dalsgaard Enevoldsen Fløjstrup Grønbech Højlund Kjærulff Møllegaard Nørby Skovsgaard Østerlund",
            "Bøgeskov Havblik Klitgården Sundby",
            "Vind Møbler Skibsteknik Mejeri",
            "ApS A/S");

    private final String phone;
    private final List<String> firstNames;
    private final List<String> lastNames;
    private final List<String> houses;
    private final List<String> trades;
    private final List<String> forms;

    Culture(String phone, String firstNames, String lastNames, String houses, String trades, String forms) {
        this.phone = phone;
        this.firstNames = words(firstNames);
        this.lastNames = words(lastNames);
        this.houses = words(houses);
        this.trades = words(trades);
        this.forms = words(forms);
    }

    /// Where most of its people are.
    String timeZone() {
        return switch (this) {
            case FRENCH -> "Europe/Paris";
            case GERMAN -> "Europe/Berlin";
            case BRITISH -> "Europe/London";
            case AMERICAN -> "America/New_York";
            case SPANISH -> "Europe/Madrid";
            case ITALIAN -> "Europe/Rome";
            case DUTCH -> "Europe/Amsterdam";
            case POLISH -> "Europe/Warsaw";
            case PORTUGUESE -> "Europe/Lisbon";
            case SWEDISH -> "Europe/Stockholm";
            case FINNISH -> "Europe/Helsinki";
            case DANISH -> "Europe/Copenhagen";
        };
    }

    String phone() {
        return phone;
    }

    List<String> firstNames() {
        return firstNames;
    }

    List<String> lastNames() {
        return lastNames;
    }

    /// Every company of this part of the world.
    List<String> companies() {
        return houses.stream()
                .flatMap(house -> trades.stream()
                        .map(trade -> house + " " + trade + " " + forms.get((house.length() + trade.length()) % 2)))
                .toList();
    }

    // A middle dot stands for a space inside a name.
    private static List<String> words(String text) {
        return Arrays.asList(text.split(" ", -1)).stream()
                .map(word -> word.replace('·', ' '))
                .toList();
    }
}
