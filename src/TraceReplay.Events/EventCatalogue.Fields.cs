using System.Text;

namespace TraceReplay.Events;

/// <content>Short words for the fields of the catalogue.</content>
internal static partial class EventCatalogue
{
    private static FieldSpec Must(string name, Field field, NumberRange range) =>
        new(Utf8(name), field, FieldType.Number, Required: true) { Range = range };

    private static FieldSpec Num(string name, Field field, NumberRange range, string raw = "") =>
        new(Utf8(name), field, FieldType.Number, Required: false) { Range = range, RawName = Utf8(raw) };

    private static FieldSpec Kilobytes(string name, Field field, string raw = "") =>
        Num(name, field, NumberRange.Unsigned, raw) with { IsKilobytes = true };

    private static FieldSpec Word(string name, Field field, string raw = "") =>
        new(Utf8(name), field, FieldType.Word, Required: false) { RawName = Utf8(raw) };

    private static FieldSpec Task(string name) => new(Utf8(name), Field.Comm, FieldType.TaskName, Required: false);

    private static FieldSpec ZoneName(string name, Field field) => new(Utf8(name), field, FieldType.Zone, Required: false);

    private static FieldSpec Gfp() => new(Utf8("gfp_flags"), Field.GfpFlags, FieldType.Gfp, Required: false);

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
