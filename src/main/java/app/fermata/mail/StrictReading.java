package app.fermata.mail;

import java.util.Map;
import java.util.function.UnaryOperator;
import liqp.TemplateParser;
import liqp.nodes.AtomNode;
import liqp.nodes.EqNode;
import liqp.nodes.LNode;
import liqp.nodes.NEqNode;
import liqp.parser.v4.NodeVisitor;
import liquid.parser.v4.LiquidParser;
import liquid.parser.v4.LiquidParser.AssignmentContext;
import liquid.parser.v4.LiquidParser.Expr_eqContext;
import liquid.parser.v4.LiquidParser.OutputContext;

/// Reads a template so that every output and every `assign` looks at what was missed on its way ([Lookups]), and
/// throws [Missing] if anything was.
final class StrictReading extends NodeVisitor {

    private final UnaryOperator<String> standIn;

    /// Throws [Missing] where something is missing.
    StrictReading(TemplateParser parser) {
        this(parser, variable -> {
            throw new Missing(variable);
        });
    }

    /// @param standIn what stands in an output whose variable is missing
    StrictReading(TemplateParser parser, UnaryOperator<String> standIn) {
        super(parser.insertions, parser.filters, parser.liquidStyleInclude);
        this.standIn = standIn;
    }

    @Override
    public LNode visitOutput(OutputContext output) {
        return strict(super.visitOutput(output));
    }

    @Override
    public LNode visitAssignment(AssignmentContext assignment) {
        return strict(super.visitAssignment(assignment));
    }

    /// `blank`, `empty` and `""` all equal a missing variable; to liqp none of them does.
    @Override
    public LNode visitExpr_eq(Expr_eqContext comparison) {
        LNode left = emptyAsMissing(visit(comparison.lhs));
        LNode right = emptyAsMissing(visit(comparison.rhs));
        return comparison.op.getType() == LiquidParser.NEq ? new NEqNode(left, right) : new EqNode(left, right);
    }

    private LNode strict(LNode node) {
        return context -> {
            var missed = ((Lookups) context).missed();
            // What a condition before this one asked for in vain is none of its business.
            missed.clear();
            Object value = node.render(context);
            if (!missed.isEmpty()) return standIn.apply(missed.getFirst());
            if (value instanceof Map) {
                throw new IllegalArgumentException("an output names a whole contact or sender instead of one field");
            }
            return value;
        };
    }

    private static LNode emptyAsMissing(LNode node) {
        return context -> {
            Object value = node.render(context);
            return AtomNode.isBlank(value) || AtomNode.isEmpty(value) || "".equals(value) ? null : value;
        };
    }

    /// A variable that is missing and has no default.
    static final class Missing extends RuntimeException {
        private final String variable;

        private Missing(String variable) {
            super(variable);
            this.variable = variable;
        }

        String variable() {
            return variable;
        }
    }
}
