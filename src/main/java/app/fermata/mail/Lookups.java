package app.fermata.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import liqp.TemplateContext;
import liqp.TemplateParser;
import liqp.exceptions.VariableNotExistException;

/// What one rendering knows, and which variables it asked for in vain.
///
/// liqp's own strictness throws at the variable, before the `default` filter behind it has its say. Here a miss is only
/// noted; [LiquidTemplate] looks at the notes after each output, and [DefaultFilter] strikes them out.
final class Lookups extends TemplateContext {

    private final List<String> missed;

    Lookups(TemplateParser parser, Map<String, Object> variables) {
        super(parser, variables);
        missed = new ArrayList<>();
    }

    private Lookups(Map<String, Object> variables, Lookups parent) {
        super(variables, parent);
        missed = parent.missed;
    }

    List<String> missed() {
        return missed;
    }

    @Override
    public TemplateContext newChildContext(Map<String, Object> variablesForChild) {
        return new Lookups(variablesForChild, this);
    }

    @Override
    public TemplateParser.ErrorMode getErrorMode() {
        return TemplateParser.ErrorMode.LAX;
    }

    @Override
    public void addError(Exception error) {
        if (error instanceof VariableNotExistException miss) {
            missed.add(miss.getVariableName());
            return;
        }
        super.addError(error);
    }
}
