using System.Text;
using TraceReplay.Model;

namespace TraceReplay.Tests;

/// <summary>Whole files: what is wrong is told with its place, all of it at once, and nothing in a file makes the reader fail.</summary>
public sealed class PolicyFileTests
{
    private const string Head = "policy my\nextends mainline\n";

    [Test]
    public void All_errors_of_a_file_are_told_in_the_order_of_their_places()
    {
        string[] errors = Policies.Errors(
            """
            policy my
            extends mainlin
            param percent : percnt = 1%
            param least : pages = 7 pages in 10 pages..20 pages
            rule should_reclaim_retry.reclaimable =
            	when zone.fille > 0 pages then zone.file +
            rule kswapd_failures.rest = true
            rule kswapd_failures.fails = reclaimed = 0
            """);
        Assert.That(
            string.Join('\n', errors),
            Is.EqualTo(
            """
            my.policy:2:9: unknown policy 'mainlin': did you mean mainline?
                extends mainlin
                        ^^^^^^^
            my.policy:3:17: unknown unit 'percnt': did you mean percent?
                param percent : percnt = 1%
                                ^^^^^^
            my.policy:4:23: '7 pages' is out of range; expected 10 pages..20 pages
                param least : pages = 7 pages in 10 pages..20 pages
                                      ^^^^^^^
            my.policy:7:1: unexpected 'rule'; expected a value
                rule kswapd_failures.rest = true
                ^^^^
            my.policy:7:6: unknown rule 'kswapd_failures.rest': did you mean kswapd_failures.reset?
                rule kswapd_failures.rest = true
                     ^^^^^^^^^^^^^^^^^^^^
            my.policy:8:30: a comparison of pages and a number; expected the same unit on both sides: write 0 pages
                rule kswapd_failures.fails = reclaimed = 0
                                             ^^^^^^^^^^^^^
            """));
    }

    [Test]
    public void A_tab_is_one_column_and_stays_one_above_the_carets() => Assert.That(
        Policies.Errors(Head + "rule kswapd_failures.reset =\n\t\treclaimd > 0 pages").Single(),
        Is.EqualTo("my.policy:4:3: unknown input 'reclaimd': did you mean reclaimed?\n    \t\treclaimd > 0 pages\n    \t\t^^^^^^^^"));

    [TestCase("", "1:1: the file is empty; expected 'policy NAME'")]
    [TestCase(" \n\t\n", "1:1: the file is empty; expected 'policy NAME'")]
    [TestCase("# only words\n", "1:1: the policy has no name; expected 'policy NAME'")]
    [TestCase("extends mainline", "1:1: the policy has no name; expected 'policy NAME'")]
    [TestCase("policy my", "1:8: the policy rests on nothing; expected 'extends mainline', 'extends POLICY' or 'kernel LINE'")]
    [TestCase("policy my\nkernel 6.13", "2:8: unknown kernel line '6.13'; expected 6.1, 6.12, 6.18, 7.2 or 7.3")]
    [TestCase("policy my\nextends mainline\nkernel 6.12", "3:1: a second 'extends' or 'kernel'; the first is in line 2")]
    [TestCase("policy my\npolicy you\nextends mainline", "2:1: a second 'policy'; the first is in line 1")]
    [TestCase("policy my\nextends ravenous", "2:9: unknown policy 'ravenous'; expected mainline, mainline-6.1")]
    [TestCase("policy my\nkernel 6.12\nrule kswapd_failures.reset = base", "3:30: a kernel line extends nothing, so there is no base; expected the rule in full")]
    [TestCase("policy my\nextends my", "2:9: the policies extend each other: my.policy -> my.policy")]
    [TestCase("policy my\nextends mainline\n\"one\"\n\"two\"", "4:1: a second summary; the first is in line 3")]
    [TestCase("policy my\nextends mainline\nsource mail", "3:8: unexpected 'mail'; expected the title in double quotes")]
    [TestCase("policy my\nextends mainline\nsource \"t\" date 2026-02-30", "3:17: '2026-02-30' is no date; expected year-month-day, as 2026-03-03")]
    [TestCase("policy my\nextends mainline\n\"no end", "3:1: unexpected '\"'; expected a statement")]
    [TestCase("policy my\nextends mainline\nsource \"no end", "3:8: unexpected '\"'; expected the title in double quotes")]
    [TestCase("policy ../my\nextends mainline", "1:8: unexpected '..'; expected the policy's name")]
    [TestCase("hello", "1:1: unexpected 'hello'; expected a statement (policy, source, extends, kernel, param, rule, killer)")]
    public void A_file_that_is_no_policy_is_told_so(string text, string message)
    {
        PolicyReading reading = PolicyLoader.Read(
            Policies.FileOf("my", text), name => name == "my" ? Policies.FileOf("my", text) : null);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(reading.Errors[0].ToString(), Does.StartWith("my.policy:" + message));
            Assert.That(reading.Definition, Is.Null);
        }
    }

    [TestCase("x : percent = 200% in 0%..100%", "15: '200%' is out of range; expected 0%..100%")]
    [TestCase("x : percent = 2", "15: '2' is not a percentage; expected a percentage, as 1%")]
    [TestCase("x : pages = true", "13: 'true' is not pages; expected pages, as 1 pages")]
    [TestCase("x : truth = 1", "13: '1' is not a truth value; expected true or false")]
    [TestCase("x : truth = true in 0..1", "21: a truth value has no range; expected none")]
    [TestCase("x : percent = 2% in 9%..1%", "21: the range is empty; expected the least value first")]
    [TestCase("x : choice(a, b) = c", "20: 'c' is not one of a, b; expected a or b")]
    [TestCase("x : choice(a, a) = a", "15: the word 'a' for a second time; expected another word")]
    [TestCase("x : choice(a, order) = a", "15: a choice cannot have the word 'order': it is an input; expected another word")]
    [TestCase("x : choice = a", "5: a choice without words; expected choice(one, other)")]
    [TestCase("x : furlongs = 1", "5: unknown unit 'furlongs'; expected truth, number, pages, bytes, percent, seconds or choice")]
    [TestCase("order : number = 1", "1: a parameter cannot be called 'order': it is an input; expected another name")]
    [TestCase("min : number = 1", "1: a parameter cannot be called 'min': it is a function; expected another name")]
    public void A_parameter_that_makes_no_sense_is_told(string parameter, string message)
    {
        int colon = message.IndexOf(':', StringComparison.Ordinal);
        int column = int.Parse(message[..colon], System.Globalization.CultureInfo.InvariantCulture) + "param ".Length;
        Assert.That(Policies.Errors($"{Head}param {parameter}").Single(), Does.StartWith($"my.policy:3:{column}{message[colon..]}\n"));
    }

    [Test]
    public void A_second_parameter_or_rule_of_one_name_is_told()
    {
        const string text = Head + "param x : number = 1\nparam x : number = 2\nrule kswapd_failures.hopeless = failures >= x\nrule kswapd_failures.hopeless = true\n";
        Assert.That(
            Policies.Read(text).Errors.Select(e => $"{e.Line}:{e.Column}: {e.Message}"),
            Is.EqualTo(new[] { "4:7: a second parameter 'x'; expected another name", "6:6: a second rule 'kswapd_failures.hopeless'; the first is in line 5" }));
    }

    [Test]
    public void Windows_line_ends_a_byte_order_mark_and_comments_are_fine()
    {
        string text = "\uFEFF" + Head.Replace("\n", "\r\n", StringComparison.Ordinal) + "# a comment \"\r\nrule kswapd_failures.hopeless = # so\r\n  failures >= 4 # four\r\n";
        PolicyReading reading = Policies.Read(text);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(reading.Errors, Is.Empty);
            Assert.That(reading.Definition!.ExpressionOf(PolicyRule.Hopeless), Is.EqualTo("failures >= 4"));
        }
    }

    [Test]
    public void Bytes_that_are_no_text_are_told_with_their_place()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("policy my\nexté"), 0xE9, (byte)'\n'];
        PolicyError error = PolicyLoader.Read(new PolicyFile("my.policy", bytes), _ => null).Errors.Single();
        Assert.That(error.ToString(), Is.EqualTo("my.policy:2:6: byte 0xE9 is not UTF-8; expected a text in UTF-8"));
    }

    [Test]
    public void A_file_that_is_too_large_is_not_parsed() => Assert.That(
        Policies.Errors(Head + new string('#', PolicyFile.MaxBytes)).Single(),
        Is.EqualTo("my.policy:1:1: the file is too large: a policy has at most 65536 bytes"));

    [Test]
    public void More_errors_than_twenty_are_counted()
    {
        string[] errors = Policies.Errors(Head + string.Concat(Enumerable.Repeat("rule nothing = 1\n", 50)));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(errors, Has.Length.EqualTo(21));
            Assert.That(errors[^1], Is.EqualTo("my.policy:23:6: 30 more errors from here on"));
        }
    }

    [Test]
    public void A_chain_of_policies_has_an_end()
    {
        (string Name, string Text)[] chain = [.. Enumerable.Range(1, 30).Select(i => ($"p{i}", $"policy p{i}\nextends p{i + 1}\n"))];
        Assert.That(Policies.Errors("policy my\nextends p1\n", chain).Single(), Does.StartWith("p15.policy:2:9: too many policies extend each other: at most 16"));
    }

    [Test]
    public void Errors_of_an_extended_file_are_told_with_its_name() => Assert.That(
        Policies.Read("policy my\nextends other\nrule x = 1\n", ("other", "policy other\nextends mainline\nrule y = 1\n")).Errors.Select(e => $"{e.File}:{e.Line}"),
        Is.EqualTo(new[] { "my.policy:3", "other.policy:3" }));

    [TestCase("(", "zone.file", ")")]
    [TestCase("when true then ", "base", " else base")]
    [TestCase("let x = (", "base", ") in base")]
    [TestCase("min(base, ", "base", ")")]
    [TestCase("not ", "true", "")]
    [TestCase("base + (base - ", "base", ")")]
    [TestCase("base + ", "base", "")]
    public void Nesting_without_end_is_one_error_even_where_the_stack_is_small(string open, string inner, string close)
    {
        string text = Head + "rule should_reclaim_retry.reclaimable = " + string.Concat(Enumerable.Repeat(open, 4000)) + inner + string.Concat(Enumerable.Repeat(close, 4000));
        string[] errors = [];
        var thread = new Thread(() => errors = Policies.Errors(text[..Math.Min(text.Length, PolicyFile.MaxBytes)]), 256 * 1024);
        thread.Start();
        thread.Join();
        Assert.That(errors.Single(), Does.Contain("nested too deep").Or.Contain("too long"));
    }
}
