package org.personahub.engine.community.exchange;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/// Who of a community has an account in a simulated network, and by what number and handle: members of 13 years and
/// more, in the order of their numbers.
final class Accounts {

    /// The age from which the networks that OASIS stands for let people in.
    static final int LEAST_AGE = 13;

    static final int NONE = -1;

    /// With the number behind it a handle stays within the 15 letters that Twitter allows.
    private static final int LONGEST_NAME = 9;

    private final int[] numbers;

    private Accounts(int[] numbers) {
        this.numbers = numbers;
    }

    static Accounts of(CommunityRecords community) {
        int[] ages = community.ages();
        int[] numbers = new int[ages.length];
        Arrays.fill(numbers, NONE);
        int next = 0;
        for (int member = 0; member < ages.length; member++) {
            if (ages[member] >= LEAST_AGE) {
                numbers[member] = next++;
            }
        }
        return new Accounts(numbers);
    }

    /// The row of a member's account, from 0 on; NONE without one.
    int number(int member) {
        return numbers[member];
    }

    boolean has(int member) {
        return numbers[member] != NONE;
    }

    /// A name that nobody else of the community has: letters of the given name and the number in base 36.
    static String handle(Member member) {
        StringBuilder letters = new StringBuilder(LONGEST_NAME);
        String plain = Normalizer.normalize(member.persona().identity().name().shortForm(), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT);
        for (int i = 0; i < plain.length() && letters.length() < LONGEST_NAME; i++) {
            letters.append(plain(plain.charAt(i)));
        }
        return (letters.isEmpty() ? "member" : letters) + "_" + Integer.toString(member.number(), Character.MAX_RADIX);
    }

    /// The letters of ASCII that stand for one that has no accent to take off; nothing for what is no letter.
    private static String plain(char letter) {
        if (letter >= 'a' && letter <= 'z') {
            return String.valueOf(letter);
        }
        return switch (letter) {
            case 'ł' -> "l";
            case 'ø' -> "o";
            case 'đ', 'ð' -> "d";
            case 'ı' -> "i";
            case 'ə' -> "e";
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'þ' -> "th";
            default -> "";
        };
    }
}
