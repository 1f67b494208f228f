package app.fermata.ui.transfer;

import app.fermata.transfer.ColumnMapping;
import app.fermata.transfer.Duplicates;
import app.fermata.transfer.ImportPreview;
import app.fermata.transfer.ImportResult;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// One import on its way through its four steps.
final class ImportModel {

    /// The steps, in their order.
    enum Step {
        /// Which file.
        FILE,
        /// What becomes of its columns.
        COLUMNS,
        RUNNING,
        DONE
    }

    final ObjectProperty<Step> step = new SimpleObjectProperty<>(this, "step", Step.FILE);

    /// The name of the file that is being read, or empty.
    final StringProperty reading = new SimpleStringProperty(this, "reading", "");

    /// What went wrong last, in words; empty when nothing did.
    final StringProperty problem = new SimpleStringProperty(this, "problem", "");

    final ObjectProperty<@Nullable ImportPreview> preview = new SimpleObjectProperty<>(this, "preview");
    final ObjectProperty<@Nullable ColumnMapping> mapping = new SimpleObjectProperty<>(this, "mapping");
    final ObjectProperty<Duplicates> duplicates = new SimpleObjectProperty<>(this, "duplicates", Duplicates.SKIP);

    /// The name of the list everybody is put on; empty for none.
    final StringProperty list = new SimpleStringProperty(this, "list", "");

    /// The share of the rows that is done, from 0 to 1.
    final DoubleProperty progress = new SimpleDoubleProperty(this, "progress");

    /// Whether the rep has called the import off and it has not stopped yet.
    final BooleanProperty stopping = new SimpleBooleanProperty(this, "stopping");

    final ObjectProperty<@Nullable ImportResult> result = new SimpleObjectProperty<>(this, "result");

    /// Where the rejected rows were saved, in words; empty while they were not.
    final StringProperty saved = new SimpleStringProperty(this, "saved", "");

    /// Whether no column is the address: nothing can be imported then.
    final BooleanBinding addressMissing;

    ImportModel() {
        addressMissing = new BooleanBinding() {
            {
                bind(mapping);
            }

            @Override
            protected boolean computeValue() {
                var chosen = mapping.get();
                return chosen != null && !chosen.hasAddress();
            }
        };
    }

    /// The rows of the file, 0 while there is none.
    long rows() {
        var shown = preview.get();
        return shown == null ? 0 : shown.rows();
    }
}
