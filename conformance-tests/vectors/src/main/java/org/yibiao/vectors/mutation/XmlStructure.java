package org.yibiao.vectors.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.dictionary.Place;
import org.yibiao.vectors.schema.Choice;
import org.yibiao.vectors.schema.ComplexType;
import org.yibiao.vectors.schema.Field;

/** What can be made wrong about an element with fields, in XML. */
record XmlStructure(XmlSite site, ComplexType type, Instances instances) {

  private static final String NOBODY = "urn:nobody";
  private static final String UNKNOWN = "unheardOf";

  List<Mutation<Document>> mutations() {
    List<Mutation<Document>> found = new ArrayList<>();
    for (Field field : type.fields()) {
      if (site.has(field.name())) {
        ofField(field, found);
      }
    }
    for (int i = 0; i < type.choices().size(); i++) {
      choice(i, found);
    }
    swapped(found);
    unknown(found);
    return found;
  }

  private void ofField(Field field, List<Mutation<Document>> found) {
    Place place = site.place().field(field.name());
    Element first = XmlSite.children(site.element(), field.name()).get(0);
    if (field.required()) {
      Consumer<Element> drop =
          parent -> XmlSite.children(parent, field.name()).forEach(parent::removeChild);
      found.add(
          made(Operator.DROPPED, field, "required", place, "S-REQUIRED")
              .as(first.getTextContent(), "", site.edit(drop)));
    }
    if (field.most().isPresent()) {
      int most = field.most().getAsInt();
      found.add(
          made(Operator.REPEATED, field, "most", place, "S-TOO-MANY")
              .as("≤ " + most, (most + 1) + " ×", site.edit(parent -> fill(parent, field, most))));
    }
  }

  /** One more of a field than there may be. */
  static void fill(Element parent, Field field, int most) {
    List<Element> there = XmlSite.children(parent, field.name());
    for (int i = there.size(); i <= most; i++) {
      parent.insertBefore(there.get(0).cloneNode(true), there.get(0));
    }
  }

  private void choice(int number, List<Mutation<Document>> found) {
    Choice choice = type.choices().get(number);
    List<String> given = choice.names().stream().filter(site::has).toList();
    if (given.isEmpty()) {
      return;
    }
    String name = given.get(0);
    String other = choice.names().stream().filter(each -> !each.equals(name)).findFirst().get();
    Field second = type.field(other).orElseThrow();
    found.add(
        Made.at(site.place(), Operator.CHOSEN_TWICE, "S-CHOICE")
            .breaking(Ids.ofChoice(type.name(), number + 1, "single"))
            .as(name, name + " + " + other, site.edit(parent -> add(parent, name, second))));
    if (choice.required()) {
      found.add(
          Made.at(site.place(), Operator.UNCHOSEN, "S-CHOICE")
              .breaking(Ids.ofChoice(type.name(), number + 1, "required"))
              .as(
                  name,
                  "",
                  site.edit(
                      parent -> XmlSite.children(parent, name).forEach(parent::removeChild))));
    }
  }

  private void add(Element parent, String beside, Field field) {
    Element there = XmlSite.children(parent, beside).get(0);
    Element added = XmlForm.element(parent, field, instances.of(field.type()), instances.schema());
    parent.insertBefore(added, there.getNextSibling());
  }

  private void swapped(List<Mutation<Document>> found) {
    List<Element> children = XmlSite.children(site.element());
    for (int i = 0; i + 1 < children.size(); i++) {
      String name = children.get(i).getLocalName();
      String next = children.get(i + 1).getLocalName();
      int at = i;
      if (!name.equals(next)) {
        found.add(
            Made.at(site.place().field(name), Operator.SWAPPED, "S-ORDER")
                .breaking(Ids.ofType(type.name(), "order"))
                .as(name + ", " + next, next + ", " + name, site.edit(parent -> swap(parent, at))));
      }
    }
  }

  private static void swap(Element parent, int at) {
    List<Element> children = XmlSite.children(parent);
    parent.insertBefore(children.get(at + 1), children.get(at));
  }

  private void unknown(List<Mutation<Document>> found) {
    String name = type.name();
    List<Element> children = XmlSite.children(site.element());
    String first = children.isEmpty() ? "" : children.get(0).getLocalName();
    Place added = site.place().field(UNKNOWN);
    found.add(
        Made.at(added, Operator.UNKNOWN_FIELD, "S-UNKNOWN")
            .breaking(Ids.ofType(name, "closed"), site.use())
            .as("", UNKNOWN, site.edit(parent -> parent.appendChild(element(parent, UNKNOWN)))));
    found.add(XmlContent.attribute(site, name));
    found.add(XmlContent.nil(site, name));
    if (!first.isEmpty()) {
      found.add(
          Made.at(site.place(), Operator.TEXT_BETWEEN, "S-TEXT")
              .breaking(Ids.ofType(name, "text"))
              .as("", "text", site.edit(XmlStructure::write)));
      found.add(
          Made.at(childPlace(children.get(0)), Operator.OTHER_NAMESPACE, "S-NAMESPACE")
              .breaking(Ids.ofType(name, "namespace"))
              .as(first, "{" + NOBODY + "}" + first, site.edit(XmlStructure::rename)));
    }
  }

  private Place childPlace(Element child) {
    Field field = type.field(child.getLocalName()).orElseThrow();
    return field.isRepeatable()
        ? site.place().item(field.name(), 0)
        : site.place().field(field.name());
  }

  private static void write(Element parent) {
    parent.insertBefore(parent.getOwnerDocument().createTextNode("text"), parent.getFirstChild());
  }

  private static void rename(Element parent) {
    Element first = XmlSite.children(parent).get(0);
    // its own fields keep their namespace: only this one is wrong
    parent.getOwnerDocument().renameNode(first, NOBODY, "n:" + first.getLocalName());
  }

  private static Element element(Element parent, String name) {
    return parent.getOwnerDocument().createElementNS(CanonicalXml.NAMESPACE, name);
  }

  private Made made(Operator operator, Field field, String what, Place place, String rule) {
    return Made.at(place, operator, rule).breaking(Ids.ofField(type.name(), field.name(), what));
  }
}
