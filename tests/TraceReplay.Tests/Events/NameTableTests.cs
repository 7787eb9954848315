using System.Text;
using TraceReplay.Events;

namespace TraceReplay.Tests;

public sealed class NameTableTests
{
    [Test]
    public void A_name_is_stored_once()
    {
        var names = new NameTable();
        int first = names.Intern("Web Content"u8);
        Assert.That((names.Intern("app1"u8) != first, names.Intern("Web Content"u8), names[first]), Is.EqualTo((true, first, "Web Content")));
    }

    [TestCase("kswapd0", 0)]
    [TestCase("kswapd12", 12)]
    [TestCase("kswapd", -1)]
    [TestCase("kswapdx", -1)]
    [TestCase("cat", -1)]
    public void A_kswapd_serves_the_node_in_its_name(string comm, int node)
    {
        var names = new NameTable();
        Assert.That(names.KswapdNode(new TaskId(names.Intern(Encoding.UTF8.GetBytes(comm)), 50)), Is.EqualTo(node));
    }

    [Test]
    public void A_task_is_written_with_its_pid_and_no_task_as_a_dash()
    {
        var names = new NameTable();
        Assert.Multiple(() =>
        {
            Assert.That(names.Format(new TaskId(names.Intern("app1"u8), 288)), Is.EqualTo("app1-288"));
            Assert.That(names.Format(TaskId.Unknown), Is.EqualTo("-"));
        });
    }
}
