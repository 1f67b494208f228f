package app.fermata.mail;

import liqp.TemplateContext;
import liqp.filters.Filter;
import org.jspecify.annotations.Nullable;

/// Liquid's `default`, which also makes good what was missing before it.
final class DefaultFilter extends Filter {

    DefaultFilter() {
        super("default");
    }

    @Override
    public @Nullable Object apply(@Nullable Object value, TemplateContext context, Object... params) {
        if (params.length == 0 || !isFalsy(value, context)) return value;
        // A default that is itself a missing variable makes nothing good.
        if (params[0] != null && context instanceof Lookups lookups)
            lookups.missed().clear();
        return params[0];
    }
}
