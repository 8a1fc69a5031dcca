package org.attest.graph;

import java.util.List;
import java.util.Map;
import org.attest.extract.EntityType;
import org.attest.extract.EventType;
import org.attest.extract.Facts;
import org.attest.extract.Factuality;
import org.attest.extract.Item;
import org.attest.extract.Role;
import org.attest.extract.Stance;
import org.attest.extract.TransferStatus;

/** A few articles whose facts are known. */
public final class Samples {

  public static final String ARLAND = "country/arland";
  public static final String BORDURIA = "country/borduria";
  public static final String SYLDAVIA = "country/syldavia";

  private Samples() {}

  /** Shells are delivered, says a minister; the supplier denies it; two leaders meet. */
  public static Facts shells() {
    return base("shells")
        .sentence("😀 Arland has sent about 500 shells and Rocket-7 launchers to Borduria")
        .sentence("Minister Ada Lem told The Herald so on 9 January 2024")
        .sentence("Borduria denied it")
        .sentence("Ada Lem and Bo Rask met in Sylda on 8 January 2024")
        .sentence("Bo Rask visited Sylda")
        .country("Arland", "AR", "Q100")
        .country("Borduria", "BO", "Q200")
        .entity(EntityType.WEAPON, "shells", "artillery shells")
        .entity(EntityType.WEAPON, "Rocket-7 launchers")
        .entity(EntityType.ORGANIZATION, "The Herald")
        .entity(EntityType.PLACE, "Sylda")
        .person("Ada Lem", "minister", ARLAND, "Lem")
        .person("Bo Rask", "president", BORDURIA)
        .transfer(
            "e1",
            ARLAND,
            BORDURIA,
            Sample.item("weapon/shells", 500, 500, "about 500"),
            "2024-01",
            TransferStatus.DELIVERED,
            Factuality.ASSERTED,
            0)
        .event(
            "e2",
            EventType.MEETING,
            Map.of(
                Role.PARTICIPANT, List.of("person/bo-rask", "person/ada-lem"),
                Role.PLACE, List.of("place/sylda")),
            "2024-01-08",
            3)
        .event(
            "e3",
            EventType.VISIT,
            Map.of(
                Role.VISITOR, List.of("person/bo-rask"), Role.DESTINATION, List.of("place/sylda")),
            null,
            4)
        .claim(
            "c1",
            List.of("person/ada-lem"),
            Stance.ASSERTS,
            "e1",
            List.of("organization/the-herald"),
            "2024-01-09",
            1)
        .claim("c2", List.of(BORDURIA), Stance.DENIES, "e1", List.of(), null, 2)
        .facts();
  }

  /** Another outlet tells the same transfer and the same interview. */
  public static Facts echo() {
    return base("echo")
        .publisher("Evening Post")
        .date("2024-01-11")
        .sentence("Arland sent Borduria shells in January , Ada Lem told The Herald")
        .country("Arland", "AR", "Q100")
        .country("Borduria", "BO", "Q200")
        .entity(EntityType.WEAPON, "shells")
        .entity(EntityType.ORGANIZATION, "The Herald")
        .person("Ada Lem", "minister", ARLAND)
        .transfer(
            "e1",
            ARLAND,
            BORDURIA,
            new Item(List.of("weapon/shells"), null),
            "2024-01",
            TransferStatus.DELIVERED,
            Factuality.ASSERTED,
            0)
        .claim(
            "c1",
            List.of("person/ada-lem"),
            Stance.ASSERTS,
            "e1",
            List.of("organization/the-herald"),
            "2024-01-09",
            0)
        .facts();
  }

  /** Drones are used, sanctions follow, and a delivery is only denied, another only planned. */
  public static Facts strikes() {
    return base("folder/strikes 2")
        .publisher("Evening Post")
        .date("2024-02-02")
        .sentence("Borduria attacked Syldavia with drones near Klow on 1 February 2024")
        .sentence("Arland imposed sanctions on Borduria")
        .sentence("Syldavia will get tanks worth 5000000 USD from Arland")
        .sentence("Arland denied that it supplied drones to Borduria")
        .country("Arland", "AR", "Q100")
        .country("Borduria", "BO", "Q200")
        .country("Syldavia", "SY", "Q300")
        .entity(EntityType.WEAPON, "drones")
        .entity(EntityType.WEAPON, "tanks")
        .entity(EntityType.PLACE, "Klow")
        .entity(EntityType.GROUP, "militants")
        .event(
            new org.attest.extract.Event(
                "e1",
                EventType.WEAPON_USE,
                Map.of(
                    Role.ATTACKER, List.of(BORDURIA),
                    Role.TARGET, List.of(SYLDAVIA, "group/militants"),
                    Role.PLACE, List.of("place/klow")),
                List.of(new Item(List.of("weapon/drones"), null)),
                Sample.time("2024-02-01"),
                Factuality.ASSERTED,
                null,
                null,
                List.of(new org.attest.extract.Evidence(0, 0, 20)),
                List.of("attack-with")))
        .event(
            "e2",
            EventType.SANCTION,
            Map.of(Role.SENDER, List.of(ARLAND), Role.TARGET, List.of(BORDURIA)),
            null,
            1)
        .transfer(
            "e3",
            ARLAND,
            SYLDAVIA,
            new Item(
                List.of("weapon/tanks"),
                new org.attest.extract.Quantity(
                    new java.math.BigDecimal("5000000"), null, "USD", "worth 5000000 USD")),
            null,
            TransferStatus.ORDERED,
            Factuality.PLANNED,
            2)
        .transfer(
            "e4",
            ARLAND,
            BORDURIA,
            new Item(List.of("weapon/drones"), null),
            null,
            TransferStatus.DELIVERED,
            Factuality.DENIED,
            3)
        .claim("c1", List.of(ARLAND), Stance.DENIES, "e4", List.of(), null, 3)
        .facts();
  }

  /** All samples. */
  public static List<Facts> all() {
    return List.of(shells(), echo(), strikes());
  }

  private static Sample base(String id) {
    return new Sample(id);
  }
}
