package org.personahub.engine.community;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.personahub.engine.synthesis.Finding;

/// Makes all members of a community and counts what they contradict: each other, or themselves where a gate found no
/// better attempt.
public final class CommunityAudit {

    private CommunityAudit() {}

    /// Looks at everybody. All accounts are in memory at once, some kilobytes for each member.
    ///
    /// @return a line for each rule between people, and one for each rule of the gates that somebody breaks
    public static List<Line> of(Community community) {
        List<Account> accounts = new ArrayList<>((int) community.size());
        Map<String, Line> gates = new TreeMap<>();
        community.range(0, community.size()).forEach(one -> {
            int member = accounts.size();
            accounts.add(Account.of(community, member, one.persona()));
            for (Finding finding : one.findings()) {
                gates.merge(finding.rule(), new Line(finding.rule(), 1, member), CommunityAudit::both);
            }
        });
        Map<String, Line> rules = new TreeMap<>();
        CommunityRules.ALL.forEach(rule -> rules.put(rule.name(), new Line(rule.name(), 0, -1)));
        for (CommunityFinding finding : CommunityRules.check(new Accounts(accounts))) {
            rules.merge(finding.rule(), new Line(finding.rule(), 1, finding.member()), CommunityAudit::both);
        }
        List<Line> lines = new ArrayList<>(rules.values());
        lines.addAll(gates.values());
        return lines;
    }

    private static Line both(Line one, Line other) {
        return new Line(one.rule, one.found + other.found, one.found == 0 ? other.member : one.member);
    }

    /// How often a rule is broken.
    ///
    /// @param rule its stable name
    /// @param found how many members break it
    /// @param member the first of them; -1 when there is none
    public record Line(String rule, int found, int member) {}
}
