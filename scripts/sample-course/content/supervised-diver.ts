// The slides of the first open-water session of the same course, in English.
import type { Deck } from "../slides/deck.ts";

export const SUPERVISED_DIVER: Deck = {
  language: "en-GB",
  title: "Supervised Diver 20 m: First Sea Dive",
  subtitle: "Classroom briefing for the first open-water session",
  issuer: "Union des plongeurs de l’Archipel (UPA)",
  notes:
    "Welcome everyone and collect the medical certificates before the briefing starts. The school, the Union and their certifications are invented: this is a sample course.",
  slides: [
    {
      title: "What this certification is",
      lead: "The Supervised Diver 20 m (PE20) is the first certification of the UPA.",
      points: [
        {
          text: "To start the course, a diver must:",
          points: [
            "be at least 12 years old;",
            "present a medical certificate less than 12 months old;",
            "swim 100 m without stopping.",
          ],
        },
        "The certification authorises dives to a maximum depth of 20 m, led by a dive guide.",
        "A group has at most 4 divers, the guide not counted.",
        "It is issued by the UPA and is required for the Nitrox Diver course.",
      ],
      notes: "Between 12 and 14 years the depth is limited to 12 m. Minors bring the written consent of a parent.",
    },
    {
      title: "Assemble and check the equipment",
      lead: "The buddy check finds most faults while they are still harmless.",
      points: [
        "Look at each other’s equipment, from top to bottom.",
        "Breathe three times from each regulator and watch the gauge.",
        "Agree on the turn pressure: 100 bar.",
      ],
      table: {
        widths: [34, 66],
        head: ["Equipment", "Check"],
        rows: [
          ["Cylinder", "Valve open, 200 bar, in test"],
          ["Regulator", "Dry breaths, needle does not move"],
          ["Alternate air source", "Within reach, tastes of nothing"],
          ["Buoyancy control device (BCD)", "Inflates, holds, empties"],
          ["Weights", "Released with one hand"],
          ["Dive computer", "On, set to air"],
        ],
      },
      notes: "Let the pupils find the two faults you have prepared: a closed valve and a twisted strap.",
    },
    {
      title: "Pressure and air",
      lead: "Pressure grows by 1 bar every 10 m; a diver’s air lasts accordingly.",
      table: {
        widths: [1, 1.3, 1.5, 2],
        head: ["Depth", "Absolute pressure", "Air used by a calm diver", "12 L cylinder, 150 bar to use"],
        rows: [
          ["0 m", "1 bar", "20 L/min", "90 min"],
          ["10 m", "2 bar", "40 L/min", "45 min"],
          ["20 m", "3 bar", "60 L/min", "30 min"],
        ],
      },
      notes:
        "Boyle’s law: at constant temperature, the volume of a gas is inversely proportional to its pressure. Ask for the pressure at 15 m before showing it: 2.5 bar.",
    },
    {
      title: "Going down",
      lead: "Slowly, together, feet first, with a hand on the line.",
      points: [
        {
          text: "Equalise early and often",
          points: [
            "start at the surface, then at every metre;",
            "pinch the nose and blow gently (Valsalva manoeuvre);",
            "never force: go up 1 m and try again.",
          ],
        },
        "Exhale through the nose into the mask to prevent a mask squeeze.",
        "Add air to the BCD in short bursts: neutral buoyancy is reached when breathing alone moves you.",
        "Do not dive with a cold: blocked sinuses cause barotrauma.",
      ],
      notes: "Ear barotrauma is the most frequent injury of beginners. It is caused by a descent without equalising.",
    },
    {
      title: "Hand signals",
      lead: "Every signal is answered with the same signal, so that both know it was seen.",
      table: {
        widths: [1.2, 2.6, 2.6],
        head: ["Signal", "Hand", "Answer"],
        rows: [
          ["OK", "Thumb and index finger form a ring", "The same signal"],
          ["Problem", "Flat hand rocks, then points", "The guide comes at once"],
          ["Half tank", "Flat hand on top of the other, as a T", "The guide turns the dive"],
          ["Low on air", "Closed fist beside the head", "The group ascends"],
          ["Out of air", "Flat hand across the throat", "Give the alternate air source"],
          ["Out of breath", "Both hands open and close at the chest", "Stop, hold, ascend slowly"],
        ],
      },
      notes:
        "Practise the signals in pairs, masks on, without a word. The last two are practised until they are prompt.",
    },
    {
      title: "Coming up",
      lead: "The ascent is the part of the dive that needs the most care.",
      points: [
        "The ascent rate must not exceed 10 m/min.",
        "The safety stop is made at 5 m for 3 min after every dive deeper than 10 m.",
        "Breathe all the time: holding the breath causes lung overexpansion.",
        {
          text: "After the dive",
          points: [
            "wait at least 2 h before the next dive;",
            "wait at least 24 h before flying;",
            "drink water, keep warm, avoid exertion.",
          ],
        },
      ],
      notes:
        "A safety stop prevents decompression illness even after short dives. Decompression illness (DCI) is treated with 100% oxygen until a doctor takes over.",
    },
    {
      title: "What you will be assessed on today",
      lead: "Each skill is passed when it succeeds on two different dives.",
      points: [
        { text: "Before the dive", points: ["assemble the equipment alone;", "repeat the plan in your own words."] },
        {
          text: "At 6 m",
          points: ["clear a flooded mask;", "recover the regulator;", "hover for 1 min within 1 m."],
        },
        { text: "On the way up", points: ["follow the guide at 10 m/min;", "hold the safety stop."] },
      ],
      notes: "The instructor (MF1) signs each skill in the logbook. Nobody has to pass everything today.",
    },
  ],
};
