package app.fermata.transfer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// Several names in one cell, with a semicolon between them; a semicolon of a name's own is written twice.
final class ListNames {

    private ListNames() {}

    static String joined(Collection<String> names) {
        return names.stream().map(name -> name.replace(";", ";;")).collect(Collectors.joining("; "));
    }

    static List<String> split(String cell) {
        var names = new ArrayList<String>();
        var name = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            boolean semicolon = cell.charAt(i) == ';';
            if (semicolon && i + 1 < cell.length() && cell.charAt(i + 1) == ';') {
                name.append(';');
                i++;
            } else if (semicolon) {
                names.add(name.toString());
                name.setLength(0);
            } else {
                name.append(cell.charAt(i));
            }
        }
        names.add(name.toString());
        return names.stream()
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
    }
}
