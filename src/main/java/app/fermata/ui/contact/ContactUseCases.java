package app.fermata.ui.contact;

import app.fermata.contact.ContactBook;
import app.fermata.contact.Editing;
import app.fermata.contact.FieldDefining;
import app.fermata.contact.Listing;
import app.fermata.contact.StatusSetting;

/// Everything the forms of this screen ask of the rest of the house; all of it runs in the background.
record ContactUseCases(
        ContactBook book, Editing editing, StatusSetting statuses, Listing lists, FieldDefining fields) {}
