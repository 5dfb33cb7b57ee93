<?xml version="1.0" encoding="UTF-8"?>
<!-- A query about one citizen: the columns of the members that are asked for are named, no others -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:y="urn:yibiao:standard:v1" xmlns:ps="urn:yibiao:public-security"
                exclude-result-prefixes="#all">

  <xsl:include href="rbsp-request.xsl"/>

  <xsl:variable name="method" select="'Query'"/>

  <xsl:template match="y:evidenceRequest" mode="items">
    <xsl:variable name="citizen" select="y:subject/y:citizen"/>
    <!-- members at any depth: the part before the second slash decides -->
    <xsl:variable name="asked" select="distinct-values(y:field ! tokenize(., '/')[2])"/>
    <xsl:variable name="members" select="if (empty($asked)) then map:keys($columns) else $asked"/>
    <!-- the department's own spelling -->
    <xsl:sequence select="ps:item('conditiion', (
        ps:row(('SFZH', 'XM')),
        ps:row((string($citizen/y:identityDocument/y:number), string($citizen/y:name)))))"/>
    <xsl:sequence select="ps:item('RequiredItems',
        for $column in distinct-values(($always, sort($members) ! $columns(.))) return ps:row($column))"/>
    <xsl:sequence select="ps:item('startRow', ps:row('1'))"/>
    <xsl:sequence select="ps:item('numRow', ps:row('1'))"/>
  </xsl:template>
</xsl:stylesheet>
