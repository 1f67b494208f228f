package app.fermata;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Set;
import java.util.Timer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The house as drawn in the architecture: its arrows, each with its reason.
class ArchitectureTest {

    private static final String ROOT = "app.fermata";
    private static final String[] CONCEPTS = {
        "app.fermata.activity..",
        "app.fermata.calendar..",
        "app.fermata.contact..",
        "app.fermata.sequence..",
        "app.fermata.delivery..",
        "app.fermata.mail..",
        "app.fermata.recognition..",
        "app.fermata.roster..",
        "app.fermata.sample..",
        "app.fermata.transfer.."
    };

    private static final Set<String> STARTING = Set.of("start", "ofPlatform", "ofVirtual", "startVirtualThread");

    @SuppressWarnings("NullAway.Init")
    private static JavaClasses house;

    @BeforeAll
    static void read() {
        house = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(ROOT);
    }

    @Test
    void onlyScreensAndTheRootTouchJavaFx() {
        noClasses()
                .that()
                .resideOutsideOfPackages("app.fermata.ui..", ROOT)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp..")
                .because("the rules and the store must run and be tested without a screen")
                .check(house);
    }

    @Test
    void conceptsPointOneWay() {
        arrows("calendar")
                .because("it is pure java.time: anyone may come in, it goes nowhere")
                .check(house);
        arrows("activity", "store")
                .because("everybody may note what happened, so it knows nobody")
                .check(house);
        arrows("contact", "activity", "store")
                .because("a contact knows nothing of sequences")
                .check(house);
        arrows("sequence", "activity", "calendar", "contact", "store")
                .because("the rules do not know how a message leaves")
                .check(house);
        arrows("delivery", "activity", "calendar", "sequence", "contact", "store")
                .because("it sends what the rules say is due, through a port it owns")
                .check(house);
        arrows("mail", "delivery", "sequence", "contact")
                .because("it implements delivery's port and knows no store")
                .check(house);
        arrows("recognition")
                .because("a message in, a verdict out: anyone may come in, it goes nowhere")
                .check(house);
        arrows("roster", "sequence", "contact", "store")
                .because("it reads contacts with what they are in, and changes nothing")
                .check(house);
        arrows("transfer", "activity", "contact", "sequence", "store")
                .because("it brings contacts in and writes them out, and takes them out of sequences when undone")
                .check(house);
        arrows("sample", "activity", "calendar", "sequence", "contact", "delivery", "store")
                .because("it fills a workspace by the very rules, and no screen knows of it")
                .check(house);
    }

    private static ArchRule arrows(String from, String... to) {
        var allowed = Set.of(to);
        return noClasses()
                .that()
                .resideInAPackage("app.fermata." + from + "..")
                .should()
                .dependOnClassesThat(new DescribedPredicate<JavaClass>("are of the house but not in " + allowed) {
                    @Override
                    public boolean test(JavaClass target) {
                        var name = target.getPackageName();
                        if (!name.startsWith(ROOT)) return false;
                        var concept = name.equals(ROOT)
                                ? ""
                                : name.substring(ROOT.length() + 1).split("\\.", 2)[0];
                        return !concept.equals(from) && !allowed.contains(concept);
                    }
                });
    }

    @Test
    void storeImportsNoConcept() {
        noClasses()
                .that()
                .resideInAPackage("app.fermata.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(CONCEPTS)
                .because("each concept hands its entity classes to the root")
                .check(house);
        noClasses()
                .that()
                .resideInAPackage("app.fermata.store..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("app.fermata.ui..")
                .because("what is stored does not depend on how it is shown")
                .check(house);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("app.fermata.(**)")
                .should()
                .beFreeOfCycles()
                .because("a house with a circle in it has no ground floor")
                .check(house);
    }

    @Test
    void sampleIsKnownToTheRootOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackages("app.fermata.sample..", ROOT)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("app.fermata.sample..")
                .because("the program must not notice that its workspace is a sample")
                .check(house);
    }

    @Test
    void screensNeverTouchTheStoresLibraries() {
        noClasses()
                .that()
                .resideInAPackage("app.fermata.ui..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.hibernate..",
                        "jakarta.persistence..",
                        "jakarta.data..",
                        "java.sql..",
                        "org.h2..",
                        "com.zaxxer..")
                .because("a screen calls use cases and receives records")
                .check(house);
    }

    @Test
    void noScreenImportsAnother() {
        slices().matching("app.fermata.ui.(*)..")
                .namingSlices("screen $1")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(resideInAnyPackage("app.fermata.ui.shell.."), resideInAnyPackage("app.fermata.ui.."))
                .ignoreDependency(resideInAnyPackage("app.fermata.ui.."), resideInAnyPackage("app.fermata.ui.kit.."))
                .because("the shell connects screens with callbacks")
                .check(house);
        noClasses()
                .that()
                .resideOutsideOfPackages("app.fermata.ui.shell..", ROOT)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("app.fermata.ui.shell..")
                .because("the shell imports screens, no screen imports it")
                .check(house);
        noClasses()
                .that()
                .resideInAPackage("app.fermata.ui.kit..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "app.fermata.ui.shell..",
                        "app.fermata.ui.contacts..",
                        "app.fermata.ui.contact..",
                        "app.fermata.ui.enroll..",
                        "app.fermata.ui.pause..",
                        "app.fermata.ui.tasks..")
                .because("the kit is what every screen stands on")
                .check(house);
    }

    @Test
    void threadsAreMadeInTwoPlaces() {
        noClasses()
                .that(not(simpleNameEndingWith("StoreThread").or(simpleNameEndingWith("DispatchLoop"))))
                .should()
                .callMethodWhere(new DescribedPredicate<>("it makes a thread or a pool") {
                    @Override
                    public boolean test(JavaMethodCall call) {
                        var owner = call.getTargetOwner();
                        return owner.isEquivalentTo(Executors.class)
                                || (owner.isEquivalentTo(CompletableFuture.class)
                                        && call.getName().endsWith("Async"))
                                || (owner.isAssignableTo(Thread.class) && STARTING.contains(call.getName()));
                    }
                })
                .because("ui.kit.Background and delivery.DispatchLoop are the only places to look for a race")
                .check(house);
        noClasses()
                .that(not(simpleNameEndingWith("StoreThread").or(simpleNameEndingWith("DispatchLoop"))))
                .should()
                .callConstructorWhere(new DescribedPredicate<>("it makes a thread, a timer or a pool") {
                    @Override
                    public boolean test(JavaConstructorCall call) {
                        var owner = call.getTargetOwner();
                        return owner.isAssignableTo(Thread.class)
                                || owner.isAssignableTo(Timer.class)
                                || owner.isAssignableTo(ExecutorService.class);
                    }
                })
                .because("ui.kit.Background and delivery.DispatchLoop are the only places to look for a race")
                .check(house);
    }

    @Test
    void nothingAsksTheSystemForTheTime() {
        noClasses()
                .should()
                .callMethodWhere(new DescribedPredicate<>("it reads the clock of the system") {
                    @Override
                    public boolean test(JavaMethodCall call) {
                        CodeUnitCallTarget target = call.getTarget();
                        boolean isNow = target.getName().equals("now")
                                && target.getOwner().getPackageName().equals("java.time")
                                && target.getRawParameterTypes().stream()
                                        .noneMatch(type -> type.isAssignableTo(Clock.class));
                        boolean isMillis = target.getName().equals("currentTimeMillis")
                                && target.getOwner().isEquivalentTo(System.class);
                        boolean isClock = target.getOwner().isEquivalentTo(Clock.class)
                                && target.getName().startsWith("system");
                        return isNow || isMillis || isClock;
                    }
                })
                .because("an InstantSource is passed in, so that a test and the sample can set the time")
                .check(house);
    }

    @Test
    void nothingIsPrintedPaintedOrInjectedBehindOnesBack() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT)
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because(
                        "what a rep must know stands in the window, what we must know in the log; only the root prints,"
                                + " where there is no window")
                .check(house);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.awt..", "javax.swing..")
                .because("a second toolkit brings a second thread and a second look")
                .check(house);
        fields().should()
                .notBeAnnotatedWith("jakarta.inject.Inject")
                .andShould()
                .notBeAnnotatedWith("javafx.fxml.FXML")
                .because("what an object needs stands in its constructor")
                .check(house);
    }

    @Test
    void everyPackageIsNullMarked() {
        classes()
                .that()
                .haveSimpleName("package-info")
                .should()
                .beAnnotatedWith("org.jspecify.annotations.NullMarked")
                .because("null is an exception and says so")
                .check(house);
    }

    @Test
    void noPackageIsADrawer() {
        noClasses()
                .should()
                .resideInAnyPackage(
                        "..util..", "..common..", "..impl..", "..dto..", "..service..", "..manager..", "..helper..")
                .because("a package is named for what lives in it")
                .check(house);
    }

    @Test
    void onlyTheControllerOfAScreenIsPublic() {
        classes()
                .that()
                .resideInAPackage("app.fermata.ui.*..")
                .and()
                .resideOutsideOfPackages("app.fermata.ui.kit..", "app.fermata.ui.shell..")
                .and()
                .areTopLevelClasses()
                .and()
                .haveSimpleNameNotEndingWith("Controller")
                .and()
                .haveSimpleNameNotContaining("Dialog")
                .and()
                .haveSimpleNameNotContaining("package-info")
                .should()
                .notBePublic()
                .because("whoever stands outside a screen needs its controller or dialog and nothing else")
                .check(house);
    }
}
