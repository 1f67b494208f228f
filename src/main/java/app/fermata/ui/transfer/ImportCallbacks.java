package app.fermata.ui.transfer;

import app.fermata.transfer.Dialect;
import app.fermata.transfer.Target;

/// What a rep can ask for on the card of an import.
interface ImportCallbacks {

    void onChooseRequested();

    void onDialectChosen(Dialect dialect);

    void onTargetChosen(int column, Target target);

    void onImportRequested();

    void onStopRequested();

    void onSaveRejectedRequested();
}
