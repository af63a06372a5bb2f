package org.consort.marc.normalize;

import org.consort.marc.normalize.edit.Rules;
import org.consort.marc.normalize.xslt.Stylesheet;

/// One step of a normalization process, as it is chosen from a list.
public sealed interface Task {
  /// What people call it.
  String name();

  /// Alma's *MarcDroolNormalization*.
  record ApplyRules(Rules rules) implements Task {
    @Override
    public String name() {
      return "Rules " + rules.name();
    }
  }

  /// Alma's *MarcXSLNormalization*.
  record ApplyStylesheet(Stylesheet stylesheet) implements Task {
    @Override
    public String name() {
      return "Stylesheet " + stylesheet.name();
    }
  }

  /// Unicode NFC, no control characters, no blanks around the content of subfields.
  record TidyText() implements Task {
    @Override
    public String name() {
      return "Tidy text";
    }
  }

  /// Fields in the order of their tags; equal tags keep their order.
  record Resequence() implements Task {
    @Override
    public String name() {
      return "Re-sequence";
    }
  }

  /// Subfields without content go, and fields without subfields.
  record ClearEmptyFields() implements Task {
    @Override
    public String name() {
      return "Clear empty fields";
    }
  }

  record ResequenceAndClear() implements Task {
    @Override
    public String name() {
      return "Re-sequence and clear empty fields";
    }
  }

  /// The record shall be, or no longer be, hidden from readers.
  record Suppress(boolean suppressed) implements Task {
    @Override
    public String name() {
      return suppressed ? "Suppress" : "Unsuppress";
    }
  }

  /// Alma's *MmsTagSyncExternal*.
  record TagForExternalCatalogue(ExternalCatalogueTag tag) implements Task {
    @Override
    public String name() {
      return "Synchronize with external catalogue";
    }
  }

  /// 035 `(003)001`, unless it is there.
  record AddSystemNumber() implements Task {
    @Override
    public String name() {
      return "Add system number";
    }
  }

  /// Into each collection a 787 names: by its number in `$w`, else by its title in `$t`.
  record AddToCollection() implements Task {
    @Override
    public String name() {
      return "Add BIB to collection";
    }
  }

  /// A leader or an 008 that is missing is made.
  record CompleteFixedFields(FixedFieldTemplate template) implements Task {
    @Override
    public String name() {
      return "Complete fixed fields";
    }
  }
}
